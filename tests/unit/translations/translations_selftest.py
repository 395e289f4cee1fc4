# SPDX-License-Identifier: MIT
"""The checker of the catalogues, with planted faults."""
import sys
import pathlib
import unittest
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import reasons  # pylint: disable=wrong-import-position
import translations  # pylint: disable=wrong-import-position


def message(source, *forms, attributes=""):
    inner = forms[0] if len(forms) == 1 and "numerus" not in attributes else "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    return ElementTree.fromstring(f"<message {attributes}><source>{source}</source><translation>{inner}</translation></message>")


class Faults(unittest.TestCase):
    def faults(self, language, *args, **kwargs):
        return " ".join(translations.faults_of_message(language, message(*args, **kwargs)))

    def test_good_ones_pass(self):
        self.assertEqual(self.faults("de", "&amp;Quit %1…", "%1 &amp;beenden…"), "")
        self.assertEqual(self.faults("ja", "&amp;Quit…", "終了(&amp;Q)…"), "")
        self.assertEqual(self.faults("zh_CN", "Name:", "名称："), "")
        self.assertEqual(self.faults("de", "%n days", "Ein Tag", "%n Tage", attributes='numerus="yes"'), "")

    def test_each_fault_is_told(self):
        for source, text, told in (("%1 of %2", "%1", "placeholders"), ("&amp;End", "Beenden", "mnemonics"), ("Wait…", "Warten", "does not end"),
                                   ("End", "", "not translated"), ("End ", "Ende", "lost a blank"), ("a\nb", "a b", "line breaks")):
            self.assertIn(told, self.faults("de", source, text), source)

    def test_plurals(self):
        self.assertIn("plural forms", self.faults("de", "%n days", "%n Tage", attributes='numerus="yes"'))
        self.assertIn("placeholders", self.faults("fr", "%n days", "un jour", "%n jours", attributes='numerus="yes"'))

    def test_unfinished(self):
        one = message("End", "Ende")
        one.find("translation").set("type", "unfinished")
        self.assertIn("unfinished", " ".join(translations.faults_of_message("de", one)))

    def test_obsolete_and_missing(self):
        root = ElementTree.fromstring("<TS><context><name>A</name><message><source>old</source><translation>alt</translation></message></context></TS>")
        told = " ".join(translations.faults_of_catalogue("de", root, {("A", "new", None, None)}))
        self.assertIn("not in the sources", told)
        self.assertIn("is missing", told)



class Reasons(unittest.TestCase):
    def test_what_is_said_and_known_passes(self):
        said = {"it is gone": "a.cpp", "/a b": "a.cpp", "%1 %2": "a.cpp", **{text: "b.cpp" for text in reasons.NO_REASONS}}
        self.assertEqual(list(reasons.faults_of(["it is gone"], said)), [])

    def test_each_fault_is_told(self):
        said = {text: "b.cpp" for text in reasons.NO_REASONS}
        self.assertIn("no window translates it", " ".join(reasons.faults_of([], {**said, "it is gone": "a.cpp"})))
        self.assertIn("any more", " ".join(reasons.faults_of(["it is gone"], said)))
        self.assertIn("reasons.py", " ".join(reasons.faults_of([], {})))

    def test_parts_of_a_text_are_put_together(self):
        self.assertEqual(list(reasons.texts(reasons.SAID, 'QStringLiteral("it is "\n  "\\"gone\\"")')), ['it is "gone"'])

if __name__ == "__main__":
    unittest.main()
