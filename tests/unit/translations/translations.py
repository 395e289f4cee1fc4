# SPDX-License-Identifier: MIT
"""Holds the catalogues against the sources: complete, nothing obsolete, placeholders, plurals, keys and marks as in English.

translations.py ROOT   exits 1 with a line for each fault.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
LATIN = {"de", "es", "fr"}
# A form for exactly one may say "one" instead of the number.
ONE_FIRST = {"de", "es"}
PLACEHOLDER = re.compile(r"%L?\d+|%n")
MNEMONIC = re.compile(r"&(?=[^&\s])")
ENDS = {"…": "…", ":": ":：", ".": ".。", "?": "?？"}


def keys_in(text):
    return len(MNEMONIC.findall(text.replace("&&", "")))


def bare_end(text):
    """Without the key that Chinese and Japanese put at the end in parentheses."""
    return re.sub(r"\s*\(&\w\)", "", text).rstrip()


def faults_of_text(language, source, text, may_drop_number=False):
    if not text.strip():
        yield "is not translated"
        return
    wanted, found = (sorted(PLACEHOLDER.findall(one)) for one in (source, text))
    if wanted != found and not (may_drop_number and [one for one in wanted if one != "%n"] == found):
        yield f"has the placeholders {found}, not {wanted}"
    if keys_in(source) != keys_in(text):
        yield f"has {keys_in(text)} mnemonics, not {keys_in(source)}"
    end = bare_end(source)[-1:]
    if end in ENDS and bare_end(text)[-1:] not in ENDS[end]:
        yield f"does not end as the source does, with {end!r}"
    if source.count("\n") != text.count("\n"):
        yield "has other line breaks"
    if source != source.lstrip() and text == text.lstrip() or source != source.rstrip() and text == text.rstrip():
        yield "has lost a blank at an end"


def faults_of_message(language, message):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation.get("type"):
        yield f"is {translation.get('type')}"
        return
    if message.get("numerus") != "yes":
        yield from faults_of_text(language, source, translation.text or "")
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if len(forms) != FORMS[language]:
        yield f"has {len(forms)} plural forms, not {FORMS[language]}"
    for number, form in enumerate(forms):
        yield from faults_of_text(language, source, form, number == 0 and language in ONE_FIRST)


def texts(root):
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment"), message.get("numerus"))
            for context in root.findall("context") for message in context.findall("message")}


def faults_of_catalogue(language, root, wanted):
    for context in root.findall("context"):
        for message in context.findall("message"):
            for fault in faults_of_message(language, message):
                yield f"{language}: {context.findtext('name')}: {message.findtext('source')!r} {fault}"
    for text in sorted(texts(root) - wanted, key=str):
        yield f"{language}: {text[0]}: {text[1]!r} is not in the sources any more; run packaging/update-translations.sh"
    for text in sorted(wanted - texts(root), key=str):
        yield f"{language}: {text[0]}: {text[1]!r} is missing; run packaging/update-translations.sh"


def faults_of_contexts(wanted):
    for name in sorted({text[0] for text in wanted}):
        if name in ("shellreeve", "shellreeve::words"):
            yield f"a text is looked for in the namespace {name}: give it a class with Q_DECLARE_TR_FUNCTIONS"


def main():
    root = pathlib.Path(sys.argv[1])
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([root / "packaging/update-translations.sh", folder], check=True)
        for language in FORMS:
            name = f"shellreeve_{language}.ts"
            wanted = texts(ElementTree.parse(pathlib.Path(folder) / name).getroot())
            catalogue = ElementTree.parse(root / "translations" / name).getroot()
            faults += faults_of_catalogue(language, catalogue, wanted)
            faults += faults_of_contexts(wanted)
            if not (root / "translations" / f"{language}.glossary.md").exists():
                faults.append(f"{language}: no glossary")
    print("\n".join(dict.fromkeys(faults)) or "The catalogues are complete.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
