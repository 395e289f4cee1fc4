# SPDX-License-Identifier: MIT
"""Chromium, driven over --remote-debugging-pipe: the DevTools protocol as JSON between zero bytes, at descriptors 3 and 4."""
import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import time

DEADLINE = 60.0  # s; for a machine that is busy with other things

KEYS = {
    "Tab": ("Tab", 9, ""), "Enter": ("Enter", 13, "\r"), "Escape": ("Escape", 27, ""), "Space": (" ", 32, " "),
}


def wait_for(look, what, within=DEADLINE):
    """What look() says, once it says something true."""
    end = time.monotonic() + within
    while not (seen := look()):
        if time.monotonic() > end:
            raise AssertionError(f"did not happen within {within:.0f} s: {what}")
        time.sleep(0.05)
    return seen


def find_chromium():
    return shutil.which("chromium")


class Browser:
    """A process group of its own, with its profile and all it writes below `folder`."""

    def __init__(self, folder, environment, *options):
        self._next_id = 0
        self._received = b""
        self.pages = {}
        to_child, self._to = self._pipe()
        self._from, from_child = self._pipe()[0:2]
        command = [find_chromium(), "--headless=new", "--remote-debugging-pipe", f"--user-data-dir={folder}/profile",
                   "--no-first-run", "--disable-gpu", "--disable-dev-shm-usage", "--disable-breakpad", "--disable-crash-reporter",
                   "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-proxy-server",
                   "--hide-scrollbars", "--force-color-profile=srgb", "--lang=en-US",
                   "--no-sandbox", *options] # root has none, nor have containers; all pages are the tests' own
        self._log = open(f"{folder}/chromium.log", "wb")

        def at_three_and_four():
            os.dup2(to_child, 3)
            os.dup2(from_child, 4)

        self._process = subprocess.Popen(command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, stdout=self._log,
                                         stderr=self._log, start_new_session=True, pass_fds=(3, 4), preexec_fn=at_three_and_four)
        os.close(to_child)
        os.close(from_child)
        self.version = self.call("Browser.getVersion")["product"]

    @staticmethod
    def _pipe():
        """Both ends above 4, where a child's ends will be."""
        ends = os.pipe()
        high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends]
        for end in ends:
            os.close(end)
        return high

    def call(self, method, session=None, **params):
        self._next_id += 1
        wanted = self._next_id
        message = {"id": wanted, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        end = time.monotonic() + DEADLINE
        while (answer := self._receive(method)).get("id") != wanted:
            if time.monotonic() > end: # other pages may have much to tell meanwhile
                raise AssertionError(f"the browser does not answer: {method}")
        if "error" in answer:
            raise AssertionError(f"{method}: {answer['error']['message']}")
        return answer["result"]

    def _receive(self, what):
        while b"\0" not in self._received:
            if not select.select([self._from], [], [], DEADLINE)[0]:
                raise AssertionError(f"the browser does not answer: {what}")
            data = os.read(self._from, 1 << 20)
            if not data:
                raise AssertionError(f"the browser has gone: {what}")
            self._received += data
        text, _, self._received = self._received.partition(b"\0")
        message = json.loads(text)
        if "method" in message and (page := self.pages.get(message.get("sessionId"))):
            page.on_event(message["method"], message["params"])
        return message

    def context_of(self, target):
        return self.call("Target.getTargetInfo", targetId=target)["targetInfo"]["browserContextId"]

    def new_page(self, beside=None):
        """In a context of its own: nothing stored is shared with other pages. Or in front of another, in the same window."""
        context = self.context_of(beside.target) if beside else self.call("Target.createBrowserContext")["browserContextId"]
        target = self.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        return Page(self, session, target)

    def close(self):
        """Asked to; else its process group, which is its own, is ended."""
        try:
            self.call("Browser.close")
            self._process.wait(timeout=DEADLINE)
        except (AssertionError, OSError, subprocess.TimeoutExpired):
            os.killpg(self._process.pid, 9)
            self._process.wait()
        os.close(self._to)
        os.close(self._from)
        self._log.close()


class Page:
    """A tab, and what it complained about and asked for since it was made."""

    def __init__(self, browser, session, target):
        self.browser = browser
        self.session = session
        self.target = target
        self.complaints = []
        self.requests = []
        self.loads = 0
        browser.pages[session] = self
        for domain in ("Page", "Runtime", "Log", "Network", "Audits", "DOM", "Accessibility"):
            self.call(f"{domain}.enable")

    def call(self, method, **params):
        return self.browser.call(method, session=self.session, **params)

    def on_event(self, method, params):
        if method == "Runtime.exceptionThrown":
            details = params["exceptionDetails"]
            self.complaints.append(details.get("exception", {}).get("description", details["text"]))
        elif method == "Runtime.consoleAPICalled" and params["type"] in ("error", "warning", "assert"):
            self.complaints.append(" ".join(str(argument.get("value", "")) for argument in params["args"]))
        elif method == "Log.entryAdded" and params["entry"]["level"] in ("error", "warning"):
            self.complaints.append(f"{params['entry']['text']} {params['entry'].get('url', '')}")
        elif method == "Audits.issueAdded" and params["issue"]["code"] == "ContentSecurityPolicyIssue":
            self.complaints.append(f"content security policy: {params['issue']['details']}")
        elif method == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])
        elif method == "Page.loadEventFired":
            self.loads += 1

    def goto(self, url):
        before = self.loads
        self.call("Page.navigate", url=url)
        wait_for(lambda: self.evaluate("document.readyState") == "complete" and self.loads > before, f"load of {url.partition('#')[0]}")

    def before_scripts(self, script):
        """Runs it in each document that is loaded from now on, before the document's own."""
        self.call("Page.addScriptToEvaluateOnNewDocument", source=script)

    def follow(self, expression):
        """Evaluates what leads to another document, and waits for that without a question to the one that goes."""
        before = self.loads
        self.evaluate(expression)
        wait_for(lambda: self.browser.call("Browser.getVersion") and self.loads > before, f"another document after {expression}")

    def evaluate(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, userGesture=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise AssertionError(details.get("exception", {}).get("description", details["text"]))
        return answer["result"].get("value")

    def wait(self, expression, what=None, within=DEADLINE):
        try:
            return wait_for(lambda: self.evaluate(expression), what or expression, within)
        except AssertionError as error:
            raise AssertionError(f"{error}\nThe page then:\n{self.evaluate('document.body.innerText')}") from None

    def text(self, selector):
        return self.evaluate(f"document.querySelector({json.dumps(selector)})?.innerText ?? null")

    def click(self, selector):
        """With the mouse, where it is seen."""
        x, y = self.evaluate(f"""(() => {{
            const node = document.querySelector({json.dumps(selector)});
            node.scrollIntoView({{block: "center"}});
            const box = node.getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2];
        }})()""")
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)

    def press(self, key, shift=False):
        name, code, text = KEYS[key]
        common = {"key": name, "code": key, "windowsVirtualKeyCode": code, "modifiers": 8 if shift else 0}
        self.call("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **common)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def type(self, text):
        self.call("Input.insertText", text=text)

    def cover(self):
        """With another tab of the same window: nobody sees this one."""
        context = self.browser.context_of(self.target)
        other = self.browser.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        self.browser.call("Target.activateTarget", targetId=other)

    def uncover(self):
        self.browser.call("Target.activateTarget", targetId=self.target)

    def look(self, width, height, scheme):
        """The window's size in CSS pixels, and what the system prefers: light or dark."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme},
                                                          {"name": "prefers-reduced-motion", "value": "reduce"}])

    def screenshot(self, path, whole=True):
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def accessible(self):
        """[(role, name, properties)] of what assistive technology is told."""
        nodes = self.call("Accessibility.getFullAXTree")["nodes"]
        return [(node["role"]["value"], node.get("name", {}).get("value", ""),
                 {entry["name"]: entry["value"].get("value") for entry in node.get("properties", [])})
                for node in nodes if not node["ignored"] and "role" in node]

    def close(self):
        self.browser.pages.pop(self.session, None)
        self.browser.call("Target.closeTarget", targetId=self.target)
