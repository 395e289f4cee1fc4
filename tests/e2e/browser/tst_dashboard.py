#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The dashboard in a real browser, before the shipped tray and monitor."""
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import unittest

from browsertest import BrowserTest, button, fact, main, renamer, row, usable
from cdp import wait_for
from world import StaleSocket

BREAK = r"ERR_(CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)"
SLEEP = ("sleep", "1000")
MAY_CLEAN_UP = "document.querySelector('#clean').getAttribute('aria-disabled') === 'false'"
# Passed on as they are.
COUNT_WRITES = """(() => {
    const real = window.fetch;
    window.writes = 0;
    window.fetch = (path, options) => {
        window.writes += options?.method === "POST";
        return real(path, options);
    };
})()"""
# The first question for what runs in a session is answered when window.goOn() is called.
DELAY_FIRST_TREE = """(() => {
    const real = window.fetch;
    const wait = new Promise((resolve) => { window.goOn = resolve; });
    let isFirst = true;
    window.fetch = async (path, options) => {
        const answer = await real(path, options);
        if (isFirst && String(path).endsWith("/tree")) {
            isFirst = false;
            await wait;
            setTimeout(() => { window.hasGoneOn = true; }); // when all that waits for it has had its turn
        }
        return answer;
    };
})()"""
NO_STORAGE = "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });"
RECORD_LINKS = """(() => {
    window.links = [document.body.dataset.link];
    new MutationObserver(() => window.links.push(document.body.dataset.link)).observe(document.body, { attributeFilter: ["data-link"] });
})()"""
ASKED = "document.querySelector('#question').open && !document.querySelector('#question-yes').disabled"


class Access(BrowserTest):
    def test_a_ticket_opens_it_once(self):
        self.tray.create("api", *SLEEP)
        ticket = self.tray.ticket()
        page = self.page()
        page.goto(f"{self.tray.origin}/#ticket={ticket}")
        page.wait("document.querySelector('#access').innerText.includes('May end')", "write access")
        self.assertEqual(page.evaluate("location.href"), self.tray.origin + "/")
        history = page.call("Page.getNavigationHistory")["entries"]
        self.assertNotIn(ticket, " ".join(entry["url"] for entry in history))
        self.assertEqual(page.evaluate("[localStorage.length, document.cookie, Object.keys(sessionStorage).join()].join('|')"), "0||shellreeve.token")
        self.assertNotIn(ticket, page.evaluate("JSON.stringify(sessionStorage) + document.documentElement.outerHTML"))
        token = page.evaluate("sessionStorage.getItem('shellreeve.token')")
        self.assertTrue(token)
        self.assertNotIn(token, page.evaluate("document.documentElement.outerHTML") + " ".join(page.requests))
        page.goto(self.tray.origin + "/?again") # the same tab keeps it
        page.wait("document.querySelector('#access').innerText.includes('May end')", "write access after a reload")

        self.expect("status of 403")
        late = self.open(ticket=ticket)
        late.wait("document.querySelector('#notices').innerText.includes('was used')", "why there is no access")
        self.assertEqual(late.evaluate("location.href"), self.tray.origin + "/")
        self.assertEqual(late.evaluate("sessionStorage.length"), 0)
        self.assertEqual(self.tray.request("POST", "/api/session", json.dumps({"ticket": ticket}), {"Content-Type": "application/json"})[0], 403)
        late.evaluate(f"location.hash = 'ticket={self.tray.ticket()}'") # as one that is pasted into the same tab
        late.wait("document.querySelector('#access').innerText.includes('May end')", "write access with a new ticket")
        self.assertEqual(late.evaluate("location.hash"), "")

    def test_without_a_ticket_it_is_to_be_read(self):
        self.tray.create("api", *SLEEP)
        page = self.open(with_ticket=False)
        page.wait(row("api") + " !== undefined")
        self.assertEqual(page.text("#access").strip(), "Read-only")
        self.assertIn("Open dashboard", page.text("#notices"))
        for hidden in (button("api", "End"), renamer("api"), "document.querySelector('#clean')"):
            self.assertFalse(page.evaluate(f"{hidden}.checkVisibility()"), hidden)

    def test_a_token_that_is_not_taken_any_more(self):
        self.tray.create("api", *SLEEP)
        page = self.open()
        page.wait(row("api") + " !== undefined")
        page.evaluate("sessionStorage.setItem('shellreeve.token', '0'.repeat(64))")
        self.expect("status of 401")
        page.evaluate(button("api", "Restart") + ".click()")
        page.wait("!document.querySelector('#question-yes').disabled")
        page.click("#question-yes")
        page.wait("document.querySelector('#access').innerText.includes('Read-only')")
        self.assertIn("not valid any more", page.text("#notices"))
        self.assertIn("needs the token", page.text("#outcomes"))
        self.assertEqual(page.evaluate("sessionStorage.length"), 0)
        self.assertEqual(self.tray.sessions()["api"]["restarts"], 0)


    def test_without_storage_it_keeps_the_token_until_it_is_loaded_again(self):
        self.tray.create("api", *SLEEP)
        page = self.page()
        page.before_scripts(NO_STORAGE)
        page.goto(f"{self.tray.origin}/#ticket={self.tray.ticket()}")
        page.wait("document.querySelector('#access').innerText.includes('May end')", "write access")
        page.wait(f"{row('api')} !== undefined && {usable('api', 'End')}")
        page.goto(self.tray.origin + "/?again")
        page.wait(row("api") + " !== undefined")
        self.assertEqual(page.text("#access").strip(), "Read-only")

    def test_half_a_link_is_told_in_words_of_ours(self):
        page = self.page()
        page.goto(f"{self.tray.origin}/#ticket=")
        page.wait("document.querySelector('#notices').innerText.includes('gives no access: a part of it is missing.')")
        self.assertEqual(page.evaluate("location.href"), self.tray.origin + "/")


class Sessions(BrowserTest):
    def test_come_and_go_without_a_reload(self):
        page = self.open()
        page.evaluate("window.isTheSamePage = true")
        page.wait("document.querySelector('#empty').checkVisibility()")
        self.assertIn("reeve new", page.text("#empty"))
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.tray.create("web", self.testchild, "listen-at", "127.0.0.1", str(port), "block")
        self.tray.create_that_says("talks", "the build is done")
        self.tray.create("fails", "sh", "-c", "exit 3")
        page.wait(f"{fact('web', 'ports')} === '{port}'")
        self.assertEqual(page.evaluate(f"{row('web')}.querySelector('.ports a').href"), f"http://127.0.0.1:{port}/")
        page.wait(f"{row('talks')}.innerText.includes('the build is done')")
        page.wait(f"{fact('fails', 'state')} === 'Failed (3)'")
        self.assertEqual(page.evaluate(fact("web", "state")), "Running")
        self.assertEqual(page.evaluate(fact("web", "processes")), "1")
        self.assertRegex(page.evaluate(fact("web", "memory")), r"^\d+ (kB|MB)$")
        self.assertRegex(page.evaluate("document.title"), r"^\(2\) Shellreeve$")

        # The numbers go on in the same line, with a history of them.
        page.evaluate(f"window.theLine = {row('web')}")
        page.wait(f"(window.theLine.querySelector('.spark .line').getAttribute('d') ?? '').split('L').length >= 3", "a history of three samples")
        self.assertTrue(page.evaluate(f"window.theLine === {row('web')}"))

        self.tray.reeve("rename", "web", "shop")
        page.wait(row("shop") + " === window.theLine")
        self.tray.reeve("kill", "shop")
        page.wait(row("shop") + " === undefined")
        self.assertTrue(page.evaluate("window.isTheSamePage"))

    def test_a_page_that_nobody_sees_draws_nothing(self):
        page = self.open()
        page.wait("document.querySelector('#empty').checkVisibility()")
        page.cover()
        page.wait("document.hidden")
        page.evaluate("""window.drawn = 0;
            new MutationObserver((changes) => { window.drawn += changes.length; }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });""")
        self.tray.create_that_says("talks", "the build is done")
        page.wait("document.title === '(1) Shellreeve'", "the page has been told")
        self.assertEqual(page.evaluate("window.drawn"), 0)
        page.uncover()
        page.wait(f"{row('talks')}?.innerText.includes('the build is done')")

    def test_as_many_pages_as_one_likes(self):
        """A browser has six connections to a host: of the pages that nobody sees, one follows, for its title."""
        pages = [self.open(with_ticket=False)]
        pages[0].evaluate(RECORD_LINKS)
        for _ in range(7):
            pages.append(self.page(beside=pages[0]))
            pages[-1].goto(self.tray.origin + "/")
            pages[-1].wait("document.body.dataset.link === 'live'", "another page that is live")
        wait_for(lambda: self.tray.get("/health")[1]["monitor"]["eventStreams"] == 2, "the one that is seen, and one more")
        self.tray.create_that_says("talks", "the build is done")
        wait_for(lambda: sum(page.evaluate("document.title === '(1) Shellreeve'") for page in pages) == 2, "two pages have been told")
        pages[0].uncover()
        pages[0].wait(f"document.body.dataset.link === 'live' && {row('talks')}?.innerText.includes('the build is done')")
        self.assertEqual(set(pages[0].evaluate("window.links")) - {"live", "connecting"}, set(), "the tray was never said to be gone")
        wait_for(lambda: self.tray.get("/health")[1]["monitor"]["eventStreams"] == 2, "the one that is seen, and one more")

    def test_hostile_names_are_text(self):
        page = self.open()
        name = "<img src=x onerror=alert(1)>"
        self.tray.create("plain", "sh", "-c", "exec sleep 1000 # </script><script>window.isHurt = true</script><img src=/nowhere>")
        self.tray.control("session.create", command=["sleep", "1000"], name=name, cwd=self.home.folder)
        page.wait(f"document.body.innerText.includes('window.isHurt')")
        self.assertFalse(page.evaluate("window.isHurt || document.querySelector('main img, main script') !== null"))

    def test_filter(self):
        page = self.open()
        for name in ("alpha", "beta", "gamma"):
            self.tray.create(name, *SLEEP)
        page.wait("document.querySelectorAll('.row').length === 3")
        page.click("#filter")
        page.type("bet")
        page.wait("document.querySelectorAll('.row').length === 1")
        self.assertIn("1 of 3", page.text("#shown"))
        page.type("zzz")
        page.wait("document.querySelector('#nomatch').checkVisibility()")

    def test_end_says_what_it_ends(self):
        self.tray.create("api", "sh", "-c", "sleep 1000 & exec sleep 2000")
        page = self.open()
        page.wait(f"{row('api')} !== undefined && {fact('api', 'processes')} === '2'")
        page.evaluate(button("api", "End") + ".focus()")
        page.press("Enter")
        page.wait("document.querySelector('#question').open && !document.querySelector('#question-yes').disabled")
        self.assertEqual(page.text("#question-title"), "End “api”?")
        self.assertRegex(page.text("#question-list"), r"sleep \(\d+\)\s+sleep 2000[\s\S]*sleep \(\d+\)\s+sleep 1000")
        self.assertEqual(page.evaluate("document.activeElement.id"), "question-no")
        page.press("Escape")
        page.wait("!document.querySelector('#question').open")
        self.assertTrue(page.evaluate(f"document.activeElement === {button('api', 'End')}"), "the focus is back where it came from")
        self.assertEqual(self.tray.sessions()["api"]["status"], "running")

        page.press("Enter")
        page.wait("document.querySelector('#question').open && !document.querySelector('#question-yes').disabled")
        page.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.id"), "question-yes")
        page.press("Enter")
        page.wait(row("api") + " === undefined")
        page.wait("document.querySelector('#outcomes').innerText.includes('“api” has ended. 2 processes are gone.')")
        self.assertEqual(self.tray.sessions(), {})
        self.assertEqual(page.evaluate("document.activeElement.id"), "sessions", "the focus is not lost with the line")

    def test_a_question_names_what_it_is_about_and_nothing_else(self):
        self.tray.create("first", "sleep", "1001")
        self.tray.create("second", "sleep", "1002")
        page = self.open()
        page.wait(f"{row('first')} !== undefined && {row('second')} !== undefined")
        page.evaluate(DELAY_FIRST_TREE)
        page.evaluate(button("first", "End") + ".focus()")
        page.press("Enter")
        page.wait("document.querySelector('#question').open")
        page.press("Escape")
        page.wait("!document.querySelector('#question').open")
        page.evaluate(button("second", "End") + ".focus()")
        page.press("Enter")
        page.wait(ASKED)
        page.evaluate("window.goOn()")
        page.wait("window.hasGoneOn")
        self.assertEqual(page.text("#question-title"), "End “second”?")
        self.assertRegex(page.text("#question-list").strip(), r"^sleep \(\d+\)\s+sleep 1002$")
        page.click("#question-yes")
        page.wait(row("second") + " === undefined")
        self.assertEqual(list(self.tray.sessions()), ["first"])

    @unittest.skipUnless(os.getuid() == 0, "only root can start what it is not to end")
    def test_what_has_not_ended_is_named(self):
        self.tray.create("stays", "setpriv", "--reuid=65534", "--clear-groups", "sleep", "1000")
        page = self.open()
        page.wait(f"{fact('stays', 'processes')} === '1'")
        page.evaluate(button("stays", "End") + ".click()")
        page.wait("!document.querySelector('#question-yes').disabled")
        page.click("#question-yes")
        page.wait("document.querySelector('#outcomes').innerText.includes('has not ended')")
        told = re.search(r"Still there: \w+ \((\d+)\): .+", page.text("#outcomes"))
        self.assertTrue(told, page.text("#outcomes"))
        self.tray.signal(signal.SIGKILL, int(told.group(1)))

    def test_restart_and_forget(self):
        self.tray.create("api", *SLEEP)
        page = self.open()
        page.wait(row("api") + " !== undefined")
        before = self.tray.sessions()["api"]["childPid"]
        page.evaluate(button("api", "Restart") + ".click()")
        page.wait("!document.querySelector('#question-yes').disabled")
        self.assertIn(f"sleep ({before})", page.text("#question-list"))
        page.click("#question-yes")
        page.wait("document.querySelector('#outcomes').innerText.includes('started again')")
        wait_for(lambda: self.tray.sessions()["api"]["childPid"] not in (None, before), "another process of the same session")

        self.tray.create("over", "true")
        page.wait(f"{fact('over', 'state')} === 'Finished'")
        page.evaluate(button("over", "Forget") + ".click()")
        page.wait("!document.querySelector('#question-yes').disabled")
        page.click("#question-yes")
        page.wait(row("over") + " === undefined")

    def test_rename(self):
        self.tray.create("api", *SLEEP)
        self.tray.create("taken", *SLEEP)
        page = self.open()
        page.wait(f"{row('api')} !== undefined && {row('taken')} !== undefined")
        page.evaluate(f"window.theLine = {row('api')}")
        page.evaluate(renamer("api") + ".focus()")
        page.press("Enter")
        page.wait("document.querySelector('#naming').open")
        self.assertEqual(page.evaluate("[document.activeElement.id, document.activeElement.value].join()"), "naming-name,api")
        self.expect("status of 409")
        page.type("taken") # instead of what is selected
        page.press("Enter")
        page.wait("document.querySelector('#naming-problem').innerText.includes('taken')", "why that name is not taken")
        self.assertTrue(page.evaluate("document.querySelector('#naming').open"))
        page.type("shop")
        page.press("Enter")
        page.wait(f"{row('shop')} === window.theLine && !document.querySelector('#naming').open")
        self.assertTrue(page.evaluate(f"document.activeElement === {renamer('shop')}"), "the focus is back where it came from")
        page.press("Enter")
        page.wait("document.querySelector('#naming').open")
        page.type("never")
        page.press("Escape")
        page.wait("!document.querySelector('#naming').open")
        self.assertEqual(sorted(self.tray.sessions()), ["shop", "taken"])

    def test_problems_are_told_with_what_to_do(self):
        self.tray.create("api", *SLEEP)
        page = self.open()
        page.wait(row("api") + " !== undefined")
        shellper = self.tray.sessions()["api"]["pid"]
        self.tray.signal(signal.SIGSTOP, shellper)
        try:
            page.wait(f"{fact('api', 'state')} === 'Not answering'")
            page.wait("document.querySelector('#notices').innerText.includes('Something is wrong')")
            page.wait("document.querySelector('#health').innerText.includes('1 problem')")
            for place in ("#groups", "#notices", "#health"):
                self.assertIn(f"kill -CONT {shellper}", page.text(place))
        finally:
            self.tray.signal(signal.SIGCONT, shellper)
        page.wait(f"{fact('api', 'state')} === 'Running'")
        page.wait("document.querySelectorAll('.notice:not([hidden])').length === 0")
        page.wait("document.querySelector('#health').innerText.split('In order').length === 3")

    def test_leftovers_are_ended(self):
        self.tray.create("left", self.testchild, *"double-fork [ block ] exit 0".split(), options=("--leftovers", "ask"))
        page = self.open()
        page.wait("document.querySelector('#leftovers').innerText.includes('Left by left')")
        self.assertRegex(page.text("#leftovers"), r"testchild \(\d+\) waits for your answer")
        page.evaluate("document.querySelector('#leftovers button.ends').click()")
        page.wait("!document.querySelector('#question-yes').disabled")
        self.assertIn("testchild", page.text("#question-list"))
        page.click("#question-yes")
        # By whose it was: others of this program may be on this machine, and are shown, too.
        page.wait("!document.querySelector('#leftovers').innerText.includes('Left by left')")

    def test_leftovers_are_kept(self):
        self.tray.create("left", self.testchild, *"double-fork [ block ] exit 0".split(), options=("--leftovers", "ask"))
        page = self.open()
        page.wait("document.querySelector('#leftovers').innerText.includes('waits for your answer')")
        page.evaluate("[...document.querySelectorAll('#leftovers button')].find((button) => button.innerText === 'Keep').click()")
        page.wait("/testchild \\(\\d+\\) kept/.test(document.querySelector('#leftovers').innerText)")
        kept = self.tray.sessions()["left"]["leftovers"]
        self.assertEqual([leftover["state"] for leftover in kept], ["kept"])
        self.assertIn("is kept", page.text("#outcomes"))
        self.tray.signal(signal.SIGKILL, kept[0]["pid"])

    def ask_to_clean_up(self, page):
        """Opens the question, once there is something to clean up. The supervisor sweeps the directory, too, half a second after
        each change: what is left there is missing for a moment now and then."""
        def asked():
            if not page.evaluate(MAY_CLEAN_UP):
                page.evaluate("document.querySelector('#look').click()")
                return False
            page.evaluate("document.querySelector('#clean').focus()")
            page.press("Enter")
            page.wait("document.querySelector('#question').open && document.querySelector('#question-note').innerText !== 'Looking…'")
            if page.evaluate(ASKED):
                return True
            self.assertIn("nothing to clean up", page.text("#question-note"))
            page.press("Escape")
            return page.wait("!document.querySelector('#question').open") and False
        wait_for(asked, "a question that can be answered")

    def test_a_clean_up_does_what_it_named(self):
        self.tray.create("runs", *SLEEP)
        page = self.open()
        page.wait("document.querySelector('#plan-state').innerText.startsWith('Looked')")
        self.assertFalse(page.evaluate(MAY_CLEAN_UP))
        page.click("#clean") # to no effect
        self.assertFalse(page.evaluate("document.querySelector('#question').open"))
        page.evaluate(COUNT_WRITES)
        with StaleSocket(self.tray.socket_path("aaaaaaaa")) as stale:
            self.ask_to_clean_up(page)
            self.assertEqual(page.text("#question-title"), "Clean up?")
            self.assertEqual(page.text("#question-list").strip(), f"Socket file {stale} is removed")
            self.assertEqual(page.evaluate("document.activeElement.id"), "question-no")
            page.press("Escape")
            page.wait("!document.querySelector('#question').open")
            self.assertEqual(page.evaluate("document.activeElement.id"), "clean")
            self.assertEqual(page.evaluate("window.writes"), 0)

            def cleaned_up():
                self.ask_to_clean_up(page)
                page.press("Tab")
                page.press("Enter")
                page.wait("document.querySelector('#clean').innerText === 'Clean up…' && document.querySelector('#outcomes').innerText !== ''")
                return f"1 thing is cleaned up. Socket file {stale}: removed." in page.text("#outcomes")
            wait_for(cleaned_up, "what was named is done")
        page.click("#look")
        page.wait(f"!document.querySelector('#leftovers').innerText.includes({stale!r})")
        self.assertEqual(self.tray.sessions()["runs"]["status"], "running")

    def test_what_was_not_named_is_not_cleaned_up(self):
        page = self.open()
        page.evaluate(COUNT_WRITES)

        def refused():
            with StaleSocket(self.tray.socket_path("aaaaaaaa")):
                self.ask_to_clean_up(page)
                before = page.evaluate("window.writes")
                with StaleSocket(self.tray.socket_path("bbbbbbbb")):
                    page.click("#question-yes")
                    page.wait("document.querySelector('#clean').innerText === 'Clean up…' && document.querySelector('#outcomes').innerText !== ''")
            return "Nothing was cleaned up" in page.text("#outcomes") and page.evaluate("window.writes") == before
        wait_for(refused, "nothing is done but what was named")

    def test_what_belongs_to_nobody_is_shown(self):
        stray = subprocess.Popen(SLEEP, env={**self.home.environment, "SHELLREEVE_SESSION": "aaaaaaaa.0123456789abcdef"})
        try:
            page = self.open()
            page.wait(f"document.querySelector('#leftovers').innerText.includes('Process sleep ({stray.pid})')")
            self.assertIn("cannot be told", page.text("#leftovers"))
            self.assertIn("It is left alone", page.text("#leftovers"))
            self.assertTrue(page.text("#leftovers .evidence").strip())
        finally:
            stray.kill()
            stray.wait()
        page.click("#look")
        page.wait("document.querySelector('#tidy').checkVisibility()")


class Absence(BrowserTest):
    """What the page shows while nobody answers, and that it recovers by itself."""

    def begin(self):
        self.expect(BREAK)
        self.tray.create("api", *SLEEP)
        page = self.open()
        page.wait(row("api") + " !== undefined")
        page.evaluate(f"window.theLine = {row('api')}")
        return page

    def recovers(self, page):
        page.wait("document.body.dataset.link === 'live'", "the page is live again")
        page.wait(f"{fact('api', 'state')} === 'Running' && {usable('api', 'End')}")
        page.wait("document.querySelectorAll('.notice:not([hidden])').length === 0")
        self.assertTrue(page.evaluate(f"window.theLine === {row('api')}"), "the line has been there all the time")

    def shows_absence(self, page):
        page.wait("['gone', 'broken'].includes(document.body.dataset.link)", "the tray is told to be gone")
        self.assertRegex(page.text("#notices"), r"The tray has been gone since \d")
        self.assertTrue(page.evaluate(row("api") + " !== undefined"), "the last known list stays")
        self.assertFalse(page.evaluate(usable("api", "End")))
        page.evaluate(button("api", "End") + ".click()")
        self.assertFalse(page.evaluate("document.querySelector('#question').open"))

    def test_the_tray_is_killed_and_started_again(self):
        page = self.begin()
        self.tray.crash()
        self.shows_absence(page)
        page.screenshot(f"{self.screenshots}/dashboard-gone.png")
        self.tray.start()
        self.recovers(page)
        page.evaluate(button("api", "End") + ".click()")
        page.wait("!document.querySelector('#question-yes').disabled")
        page.click("#question-yes")
        page.wait(row("api") + " === undefined")

    def test_the_tray_is_stopped_for_a_while(self):
        page = self.begin()
        self.tray.signal(signal.SIGSTOP)
        try:
            self.shows_absence(page)
        finally:
            self.tray.signal(signal.SIGCONT)
        self.expect("status of 50[34]")
        self.recovers(page)

    def test_the_monitor_is_killed(self):
        page = self.begin()
        self.tray.signal(signal.SIGKILL, self.tray.monitor_pid())
        page.wait("document.body.dataset.link === 'broken'")
        self.recovers(page)

    def test_refused_at_first_it_comes_again(self):
        """A page that is refused, as with too many readers, comes again though the browser would not."""
        self.expect("status of 503")
        page = self.page()
        streams = [socket.create_connection(("127.0.0.1", self.tray.port)) for _ in range(64)]
        for stream in streams:
            stream.sendall(f"GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:{self.tray.port}\r\n\r\n".encode())
            stream.recv(100)
        page.goto(self.tray.origin + "/")
        page.wait("document.body.dataset.link === 'broken'")
        for stream in streams:
            stream.close()
        page.wait("document.body.dataset.link === 'live'")


class Everybody(BrowserTest):
    """For who uses the keyboard, a screen reader, a phone, or has weak eyes."""

    def begin(self):
        self.tray.create("api", self.testchild, "listen-at", "127.0.0.1", "0", "block")
        self.tray.create_that_says("talks", "the build is done")
        self.tray.create("fails", "false")
        self.tray.create("left", self.testchild, *"double-fork [ block ] exit 0".split(), options=("--leftovers", "ask"))
        page = self.open()
        page.wait(f"document.querySelectorAll('.row').length === 4 && document.querySelector('#leftovers button') !== null && {fact('api', 'ports')} > '0'")
        page.wait("document.querySelector('#health').checkVisibility() && document.querySelector('#plan-state').innerText.startsWith('Looked')")
        return page

    def test_tab_reaches_everything(self):
        page = self.begin()
        page.evaluate("document.querySelectorAll('button, a[href], input').forEach((node, at) => { node.dataset.walk = at; })")
        wanted = set(page.evaluate("""[...document.querySelectorAll('button, a[href], input')]
            .filter((node) => node.checkVisibility() && !node.disabled).map((node) => node.dataset.walk)"""))
        self.assertGreater(len(wanted), 15)
        reached, order = set(), []
        for _ in range(len(wanted) + 2):
            page.press("Tab")
            at, has_ring, top = page.evaluate("""(() => {
                const style = getComputedStyle(document.activeElement);
                return [document.activeElement.dataset.walk ?? null, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                        document.activeElement.getBoundingClientRect().top + scrollY];
            })()""")
            if at is None:
                break
            self.assertTrue(has_ring, f"the focus shows at {at}")
            reached.add(at)
            order.append(top)
        self.assertEqual(reached, wanted)
        main_part = order[1:]
        self.assertEqual([top for top in main_part if top < 0], [])

    def test_everything_has_a_name(self):
        page = self.begin()
        roles = {"button", "link", "searchbox", "textbox", "heading", "dialog", "region", "list", "img", "image"}

        def check():
            for role, name, _ in page.accessible():
                if role in roles - {"list"}:
                    self.assertTrue(name.strip(), f"a {role} without a name")
                if role in ("button", "link"):
                    names.append(name)
        names = []
        check()
        self.assertIn("End… api", names)
        self.assertEqual(len(names), len(set(names)), f"two with the same name: {sorted(names)}")
        page.evaluate(button("api", "End") + ".click()")
        page.wait("!document.querySelector('#question-yes').disabled")
        check()
        dialogs = [name for role, name, _ in page.accessible() if role == "dialog"]
        self.assertEqual(dialogs, ["End “api”?"])

    def test_contrast_and_width(self):
        page = self.begin()
        self.expect(BREAK)
        for scheme in ("light", "dark"):
            for width in (360, 768, 1280, 1920):
                page.look(width, 900, scheme)
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)
                self.assertEqual(page.evaluate(FAINT), [], f"{scheme}, {width}")
        page.evaluate(button("api", "End") + ".click()")
        page.wait("!document.querySelector('#question-yes').disabled")
        for scheme in ("light", "dark"):
            page.look(360, 640, scheme)
            self.assertEqual(page.evaluate(FAINT), [], f"{scheme}, with the question")
        page.press("Escape")
        page.evaluate(renamer("api") + ".click()")
        page.wait("document.querySelector('#naming').open")
        page.evaluate("document.querySelector('#naming-problem').textContent = 'there is a session of that name'")
        for scheme in ("light", "dark"):
            page.look(360, 640, scheme)
            self.assertEqual(page.evaluate(FAINT), [], f"{scheme}, with the dialog for a name")
            self.assertLessEqual(page.evaluate("document.querySelector('#naming').getBoundingClientRect().right"), 360)
        page.press("Escape")
        self.tray.crash()
        page.wait("document.body.dataset.link === 'broken'")
        for scheme in ("light", "dark"):
            page.look(1280, 900, scheme)
            self.assertEqual(page.evaluate(FAINT), [], f"{scheme}, without a tray")


# Every text that is seen with less than 4.5 : 1 to what is behind it.
FAINT = """(() => {
    const channels = (color) => color.match(/[\\d.]+/g).map(Number);
    const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
    const behind = (node) => {
        for (let at = node; at; at = at.parentElement) {
            const color = channels(getComputedStyle(at).backgroundColor);
            if (color.length === 3 || color[3] === 1) {
                return color;
            }
        }
        return [255, 255, 255];
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        node.data.trim() && node.parentElement.checkVisibility() && !node.parentElement.closest('.unseen, .skip, noscript')
            ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
    const faint = [];
    while (texts.nextNode()) {
        const node = texts.currentNode.parentElement;
        const [one, other] = [light(channels(getComputedStyle(node).color)), light(behind(node))].sort((a, b) => b - a);
        const contrast = (one + 0.05) / (other + 0.05);
        if (contrast < 4.5) {
            faint.push(`${texts.currentNode.data.trim().slice(0, 30)}: ${contrast.toFixed(2)}`);
        }
    }
    return faint;
})()"""


class Screenshots(BrowserTest):
    """For the eyes of a person, in the build directory: light and dark, wide and narrow, with 0, 3 and 40 sessions."""

    def test_of_few_and_many(self):
        page = self.open()
        self.shoot(page, 0)
        shop, site = (os.path.join(self.home.folder, name) for name in ("shop", "site"))
        for folder in (shop, site):
            os.makedirs(f"{folder}/.git")
        self.tray.create("api", "sh", "-c", f"{self.testchild} listen-at 127.0.0.1 0 block & exec sleep 1000", cwd=shop)
        self.tray.create_that_says("agent", "Waiting for your answer: may I run the migration?", cwd=shop)
        self.tray.create("build", "sh", "-c", "exit 2", cwd=site)
        page.wait("document.querySelectorAll('.row').length === 3")
        page.wait(f"{fact('api', 'ports')} > '0' && ({row('api')}.querySelector('.spark .line').getAttribute('d') ?? '').split('L').length >= 5")
        self.shoot(page, 3)
        page.look(1280, 800, "light")
        page.evaluate(button("api", "End") + ".click()")
        page.wait("!document.querySelector('#question-yes').disabled")
        page.screenshot(f"{self.screenshots}/dashboard-question.png", whole=False)
        page.press("Escape")
        for at in range(36):
            command = ("sh", "-c", "while :; do date; sleep 0.2; done") if at % 9 == 0 else SLEEP
            self.tray.create(f"worker-{at:02}", *command, cwd=(shop, site, self.home.folder)[at % 3])
        self.tray.create("left", self.testchild, *"double-fork [ block ] exit 0".split(), cwd=site, options=("--leftovers", "ask"))
        page.wait("document.querySelectorAll('.row').length === 40 && document.querySelector('#leftovers button') !== null")
        self.shoot(page, 40)

    def test_for_the_readme(self):
        """Made anew by hand where the page has changed: see CONTRIBUTING.md."""
        pictures = os.environ.get("SHELLREEVE_README_PICTURES")
        if not pictures:
            self.skipTest("no folder in SHELLREEVE_README_PICTURES")
        subprocess.run(["bash", os.path.join(os.path.dirname(__file__), "..", "makework.sh"), self.home.folder], check=True)
        self.home.environment["PATH"] = f"{self.home.folder}/bin:{self.home.environment['PATH']}"
        place = "/tmp/ada"  # the page shows whole paths
        self.addCleanup(shutil.rmtree, place)
        work = [("api", "shop", "npm run dev"), ("web", "shop", "vite build watch"), ("checkout agent", "shop", "claude"), ("database", "shop", "docker compose up"),
                ("tests", "importer", "pytest"), ("importer agent", "importer", "claude")]
        for name, folder, command in work:
            os.makedirs(f"{place}/{folder}/.git", exist_ok=True)
            self.tray.create(name, *command.split(), cwd=f"{place}/{folder}")
        self.tray.reeve("send", "importer agent", "go", "--enter")
        page = self.open()
        page.wait("document.querySelectorAll('.row').length === 6")
        page.wait(f"{row('importer agent')}.innerText.includes('migration')")
        page.wait(f"({row('api')}.querySelector('.spark .line').getAttribute('d') ?? '').split('L').length >= 20")
        page.look(1180, 740, "light")
        shot = f"{self.screenshots}/readme-dashboard.png"
        page.screenshot(shot, whole=False)
        subprocess.run(["convert", shot, "-strip", "-colors", "192", f"{pictures}/dashboard.png"], check=True)

    def shoot(self, page, sessions):
        for scheme in ("light", "dark"):
            for word, width in (("wide", 1440), ("narrow", 360)):
                page.look(width, 900, scheme)
                path = f"{self.screenshots}/dashboard-{sessions}-{scheme}-{word}.png"
                page.screenshot(path)
                self.assertGreater(os.path.getsize(path), 5000)


if __name__ == "__main__":
    main()
