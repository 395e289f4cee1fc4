# SPDX-License-Identifier: MIT
"""What the tests in a browser share: one browser for a file, one tray for a test, and what every page must keep to."""
import os
import re
import sys
import unittest

import cdp
from world import Home, Tray

SKIPPED = 77
RENAMED = "rebound.example"  # a name that an attacker made to lead to this machine


class BrowserTest(unittest.TestCase):
    binaries = ""
    testchild = ""
    screenshots = ""

    @classmethod
    def setUpClass(cls):
        cls.browser_home = Home()
        cls.addClassCleanup(cls.browser_home.remove)
        cls.browser = cdp.Browser(cls.browser_home.folder, cls.browser_home.environment, f"--host-resolver-rules=MAP {RENAMED} 127.0.0.1")
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.home = Home()
        self.addCleanup(self.home.remove)
        self.tray = Tray(self.binaries, self.home)
        self.addCleanup(self.tray.quit)
        self.expected = []  # complaints that a test provokes

    def expect(self, pattern):
        self.expected.append(re.compile(pattern))

    def page(self, beside=None):
        page = self.browser.new_page(beside)
        self.addCleanup(self.check, page)
        return page

    def check(self, page):
        """No complaint of the browser's but those that were provoked, and nothing asked of anybody else."""
        complaints = [text for text in page.complaints if not any(pattern.search(text) for pattern in self.expected)]
        self.assertEqual(complaints, [])
        elsewhere = [url for url in page.requests if not url.startswith((self.tray.origin + "/", "about:"))]
        self.assertEqual(elsewhere, [])
        page.close()

    def open(self, with_ticket=True, ticket=None):
        """The dashboard, live."""
        page = self.page()
        fragment = f"#ticket={ticket or self.tray.ticket()}" if with_ticket else ""
        page.goto(f"{self.tray.origin}/{fragment}")
        page.wait("document.body.dataset.link === 'live'", "a live dashboard")
        if with_ticket and not ticket:
            page.wait("document.querySelector('#access').innerText.includes('May end')", "write access")
        return page


def row(name):
    """The line of a session, as an expression."""
    return f"[...document.querySelectorAll('.row')].find((row) => row.querySelector('.name').innerText === {name!r})"


def fact(name, kind):
    return f"({row(name)}?.querySelector('.fact.{kind} .value, .fact.{kind} .badge')?.innerText ?? '')"


def button(name, word):
    return f"[...{row(name)}.querySelectorAll('button')].find((button) => button.innerText.startsWith({word!r}))"


def renamer(name):
    return f"{row(name)}.querySelector('button.icon')"


def usable(name, word):
    return f"{button(name, word)}.getAttribute('aria-disabled') === 'false'"


def main():
    """TEST.py BINARIES TESTCHILD SCREENSHOTS [unittest's arguments]"""
    if not cdp.find_chromium():
        print("skipped: chromium is not installed")
        sys.exit(SKIPPED)
    paths, rest = sys.argv[1:4], sys.argv[4:]
    BrowserTest.binaries, BrowserTest.testchild, BrowserTest.screenshots = map(os.path.abspath, paths)
    os.makedirs(BrowserTest.screenshots, exist_ok=True)
    unittest.main(argv=[sys.argv[0], *rest], verbosity=2)
