#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Pages of others in the same browser: whatever they ask of the monitor is refused, and changes nothing."""
import http.server
import re
import threading

from browsertest import RENAMED, BrowserTest, main
from cdp import wait_for

ATTACKS = """async (target, token) => {
    const outcome = async (attempt) => attempt().then((said) => `got ${said}`, () => "refused");
    const get = (path, options) => outcome(async () => {
        const answer = await fetch(target + path, options);
        return answer.type === "opaque" ? "nothing to read" : `${answer.status} ${(await answer.text()).slice(0, 40)}`;
    });
    const write = (path, method, headers, mode, body = '{"command":["sleep","1000"],"name":"planted"}') => get(path, { method, headers, mode, body });
    const bearer = { Authorization: `Bearer ${token}` };
    const json = { "Content-Type": "application/json" };
    const stream = () => new Promise((resolve, reject) => {
        const source = new EventSource(target + "/api/events");
        source.onerror = () => { source.close(); reject(); };
        source.addEventListener("snapshot", () => { source.close(); resolve("a snapshot"); });
    });
    const load = (name, attributes) => () => new Promise((resolve, reject) => {
        const node = Object.assign(document.createElement(name), attributes);
        node.onload = () => resolve("it loaded");
        node.onerror = reject;
        document.body.append(node);
    });
    return {
        read: await get("/api/terminals"),
        readOpaque: await get("/api/terminals", { mode: "no-cors" }),
        readPage: await get("/"),
        preflighted: await write("/api/terminals", "POST", json, "cors"),
        simple: await write("/api/terminals", "POST", { "Content-Type": "text/plain" }, "no-cors"),
        simpleForm: await write("/api/terminals", "POST", { "Content-Type": "application/x-www-form-urlencoded" }, "no-cors"),
        withToken: await write("/api/terminals", "POST", { ...json, ...bearer }, "cors"),
        end: await get("/api/terminals/api", { method: "DELETE" }),
        endWithToken: await get("/api/terminals/api", { method: "DELETE", headers: bearer }),
        restart: await get("/api/terminals/api/restart", { method: "POST", mode: "no-cors" }),
        ticket: await write("/api/session", "POST", { "Content-Type": "text/plain" }, "no-cors", '{"ticket":"0"}'),
        stream: await outcome(stream),
        script: await outcome(load("script", { src: target + "/api/terminals" })),
        style: await outcome(load("link", { rel: "stylesheet", href: target + "/dashboard/dashboard.css" })),
        picture: await outcome(load("img", { src: target + "/dashboard/shellreeve.svg" })),
    };
}"""
# A request without CORS is sent, and its sender learns nothing: that it changed nothing is looked at elsewhere. CORP refuses it mostly.
HARMLESS = {"refused", "got nothing to read"}


class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = b"<!DOCTYPE html><title>others</title><link rel=icon href='data:,'><body>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class HostilePage(BrowserTest):
    def setUp(self):
        super().setUp()
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        self.addCleanup(self.server.server_close)
        thread = threading.Thread(target=self.server.serve_forever)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(self.server.shutdown)
        self.tray.create("api", "sleep", "1000")
        self.before = self.tray.sessions()
        with open(f"{self.home.environment['SHELLPER_SOCKET_DIR']}/monitor.token", encoding="ascii") as file:
            self.token = file.read().strip()

    def hostile(self, host="127.0.0.1"):
        page = self.browser.new_page()
        self.addCleanup(page.close)
        page.goto(f"http://{host}:{self.server.server_port}/")
        return page

    def refusals(self, status):
        """How often the monitor has answered so."""
        found = re.search(rf'shellreeve_monitor_responses_total{{code="{status}"}} (\d+)', self.tray.request("GET", "/metrics")[1])
        return int(found.group(1)) if found else 0

    def nothing_has_changed(self):
        def of_interest(sessions):
            return {name: (session["id"], session["childPid"], session["restarts"], session["status"]) for name, session in sessions.items()}
        self.assertEqual(of_interest(self.tray.sessions()), of_interest(self.before))
        own = self.open()
        own.wait("document.querySelectorAll('.row').length === 1")

    def test_of_another_origin(self):
        for host in ("127.0.0.1", RENAMED):
            with self.subTest(host=host):
                before = self.refusals(403)
                page = self.hostile(host)
                outcomes = page.evaluate(f"({ATTACKS})({self.tray.origin!r}, {self.token!r})")
                self.assertEqual({name: said for name, said in outcomes.items() if said not in HARMLESS}, {})
                for name in ("read", "readPage", "preflighted", "withToken", "end", "endWithToken", "stream", "script", "picture"):
                    self.assertEqual(outcomes[name], "refused", name)
                self.assertGreaterEqual(self.refusals(403) - before, len(outcomes) - 1, "the monitor refused them, not only the browser")
        self.nothing_has_changed()

    def test_forms(self):
        page = self.hostile()
        for path, encoding in (("/api/terminals", "text/plain"), ("/api/session", "application/x-www-form-urlencoded"),
                               ("/api/terminals/api/restart", "multipart/form-data"), ("/api/gc", "text/plain")):
            before = self.refusals(403)
            page.goto(f"http://127.0.0.1:{self.server.server_port}/")
            page.evaluate(f"""(() => {{
                const form = Object.assign(document.createElement('form'), {{ method: 'POST', enctype: {encoding!r}, action: {self.tray.origin + path!r} }});
                form.append(Object.assign(document.createElement('input'), {{ name: '{{"command":["sleep","1000"],"name":"planted","env":{{"a":"', value: '"}}}}' }}));
                document.body.append(form);
                form.submit();
            }})()""")
            wait_for(lambda: self.refusals(403) > before, f"a refusal of the form to {path}")
        self.nothing_has_changed()

    def test_links(self):
        """To the dashboard one may follow them: it is as if its address were typed. Nothing else is told."""
        page = self.hostile()
        link = "(target) => { const link = Object.assign(document.createElement('a'), { href: target }); document.body.append(link); link.click(); }"
        page.follow(f"({link})({self.tray.origin + '/'!r})")
        page.wait("document.body.dataset.link === 'live' && document.querySelectorAll('.row').length === 1", "the dashboard")
        self.assertEqual(page.text("#access").strip(), "Read-only")
        page.goto(f"http://127.0.0.1:{self.server.server_port}/")
        before = self.refusals(403)
        page.follow(f"({link})({self.tray.origin + '/api/terminals'!r})")
        self.assertGreater(self.refusals(403), before)
        self.nothing_has_changed()

    def test_frames(self):
        page = self.hostile()
        before = self.refusals(403)
        page.evaluate(f"""(() => {{
            const frame = Object.assign(document.createElement('iframe'), {{ src: {self.tray.origin + '/'!r} }});
            window.isFramed = new Promise((resolve) => {{ frame.onload = resolve; }});
            document.body.append(frame);
            return window.isFramed.then(() => true);
        }})()""")
        self.assertGreater(self.refusals(403), before)
        self.assertEqual(page.evaluate("(() => { try { return window[0].document.title; } catch { return 'out of reach'; } })()"), "out of reach")
        self.nothing_has_changed()

    def test_a_name_that_was_made_to_lead_here(self):
        """DNS rebinding: for the browser the page and the monitor are of one origin; the Host tells them apart."""
        before = self.refusals(421)
        page = self.browser.new_page()
        self.addCleanup(page.close)
        origin = f"http://{RENAMED}:{self.tray.port}"
        page.goto(origin + "/")
        self.assertNotIn("dashboard", page.evaluate("document.documentElement.outerHTML"))
        outcomes = page.evaluate(f"({ATTACKS})({origin!r}, {self.token!r})")
        allowed = re.compile(r"refused|got 421 .*")
        self.assertEqual({name: said for name, said in outcomes.items() if not allowed.fullmatch(said.replace("\n", " "))}, {})
        self.assertRegex(outcomes["read"], "421")
        self.assertRegex(outcomes["withToken"], "421")
        self.assertRegex(outcomes["endWithToken"], "421")
        self.assertGreaterEqual(self.refusals(421) - before, len(outcomes))
        self.nothing_has_changed()


if __name__ == "__main__":
    main()
