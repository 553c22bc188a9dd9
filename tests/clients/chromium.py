"""Chromium without a window, spoken to over a pipe in its own protocol: only the browser is needed.

https://chromedevtools.github.io/devtools-protocol/ names the commands; `--remote-debugging-pipe` takes them
as JSON with a zero byte behind each.
"""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

PROGRAM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
"""The browser of this machine, if there is one."""

SECONDS = 60
"""How long to wait for an answer before giving up."""

LOWEST_CONTRAST = """(() => {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgba = colour => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255];
  };
  const over = (front, back) => front.slice(0, 3).map((c, i) => c * front[3] + back[i] * (1 - front[3]));
  const ground = element => {
    if (!element) return [255, 255, 255];
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own.slice(0, 3) : over(own, ground(element.parentElement));
  };
  const light = colour => colour.map(c => c / 255)
    .map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const seen = element => element ? getComputedStyle(element).opacity * seen(element.parentElement) : 1;
  let lowest = [99, ''];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || element.closest('title')) continue;
    const style = getComputedStyle(element), back = ground(element);
    const colour = rgba(element.closest('svg') ? style.fill : style.color);
    const front = over([...colour.slice(0, 3), colour[3] * seen(element)], back);
    const [a, b] = [light(front), light(back)].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05);
    if (ratio < lowest[0]) lowest = [ratio, walker.currentNode.data.trim()];
  }
  return lowest;
})()"""
"""The lowest contrast of a text in the page to its ground, and that text."""

_START = """
import os, sys
take, give = os.dup(int(sys.argv[1])), os.dup(int(sys.argv[2]))
os.dup2(take, 100), os.dup2(give, 101)
os.dup2(100, 3), os.dup2(101, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Gives the browser its two ends of the pipes under the numbers 3 and 4, where it looks for them."""


class Chromium:
    """One browser with one page; `events` is all that the page has reported."""

    def __init__(self, folder: Path) -> None:
        take, self._give = os.pipe()
        self._take, give = os.pipe()
        options = (
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--remote-debugging-pipe",
            f"--user-data-dir={folder}",
        )
        self._process = subprocess.Popen(
            [sys.executable, "-c", _START, str(take), str(give), str(PROGRAM), *options, "about:blank"],
            pass_fds=(take, give),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(take)
        os.close(give)
        self._rest, self._number, self._session = b"", 0, ""
        self.events: list[dict[str, Any]] = []
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.do("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network", "DOM"):
            self.do(f"{domain}.enable")

    def close(self) -> None:
        self._session = ""
        self.do("Browser.close")
        self._process.wait(SECONDS)
        os.close(self._take)
        os.close(self._give)

    def do(self, method: str, **params: Any) -> Any:
        """Give a command and wait for its result."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._give, json.dumps(message).encode() + b"\0")
        end = time.monotonic() + SECONDS
        while True:
            answer = self._next(end)
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def open(self, page: Path, *, width: int = 1280, dark: bool = False) -> None:
        """Show a page in a window of that width, and wait until it is loaded."""
        self.do(
            "Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.do("Emulation.setEmulatedMedia", features=[scheme])
        self.point(0, 0)
        self.events.clear()
        self.do("Page.navigate", url=page.as_uri())
        end = time.monotonic() + SECONDS
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._next(end))

    def value(self, expression: str) -> Any:
        """The value of a JavaScript expression in the page."""
        result = self.do("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def point(self, x: float, y: float, *, click: bool = False) -> None:
        """Move the mouse there, and maybe click."""
        for kind in ("mouseMoved", *(("mousePressed", "mouseReleased") if click else ())):
            button = "left" if kind != "mouseMoved" else "none"
            self.do("Input.dispatchMouseEvent", type=kind, x=x, y=y, button=button, clickCount=int(click))

    def press(self, key: str) -> None:
        """Press and release a key."""
        code = {"Tab": 9, "Enter": 13}[key]
        for kind in ("keyDown", "keyUp"):
            self.do("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def box_after(self, selector: str) -> list[float] | None:
        """Left, top, right and bottom of what CSS puts after the first such element, if it shows anything."""
        found = self.do("Runtime.evaluate", expression=f"document.querySelector({json.dumps(selector)})")
        node = self.do("DOM.describeNode", objectId=found["result"]["objectId"])["node"]
        for pseudo in node.get("pseudoElements", ()):
            if pseudo["pseudoType"] == "after":
                quad = self.do("DOM.getBoxModel", backendNodeId=pseudo["backendNodeId"])["model"]["border"]
                return [min(quad[::2]), min(quad[1::2]), max(quad[::2]), max(quad[1::2])]
        return None

    def _next(self, end: float) -> dict[str, Any]:
        """The next message; fails at that time."""
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._take], [], [], max(0.0, end - time.monotonic()))
            piece = os.read(self._take, 65536) if ready else b""
            if not piece:
                raise TimeoutError("the browser doesn't answer")
            self._rest += piece
        message, _, self._rest = self._rest.partition(b"\0")
        return dict(json.loads(message))
