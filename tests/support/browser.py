"""A real browser without a screen: Debian's Chromium."""

import html
import json
import re
import shutil
import subprocess
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed (Debian's package chromium)")

_OPTIONS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --allow-file-access-from-files"
).split()


def answers(page: Path, script: str, folder: Path, *, width: int = 1280, fragment: str = "") -> Any:
    """Opens a page in a frame of some width, runs a script with it, and gives what the script returns.

    Args:
        page: The page.
        script: The body of an asynchronous function of `page`, the document, `set(selector, value)`, which fills in a
            control as a person does, `visible(selector)`, `hash()`, the fragment of the page's URL, and `rest()`,
            after which events have had their effect.
        folder: An empty directory.
        width: Width of the frame in pixels.
        fragment: What follows `#` in the page's URL.
    """
    url = page.resolve().as_uri() + (f"#{fragment}" if fragment else "")
    # The harness is a page around the page: what it asks is not part of what is asked about.
    harness = f"""<!doctype html><meta charset="utf-8"><pre id="answer">none</pre>
<iframe id="frame" style="width:{width}px;height:900px" src="{html.escape(url)}"></iframe>
<script>
document.querySelector("#frame").addEventListener("load", async event => {{
  const frame = event.target, page = frame.contentDocument;
  const hash = () => frame.contentWindow.location.hash.slice(1);
  const set = (selector, value) => {{
    const control = page.querySelector(selector);
    if (control.type === "checkbox" || control.type === "radio") control.checked = value; else control.value = value;
    control.dispatchEvent(new Event("input", {{bubbles: true}}));
  }};
  const visible = selector => [...page.querySelectorAll(selector)].filter(one => one.getClientRects().length > 0);
  const rest = () => new Promise(done => setTimeout(done, 20));
  let answer;
  try {{ answer = await (async () => {{ {script} }})(); }} catch (error) {{ answer = {{error: String(error)}}; }}
  document.querySelector("#answer").textContent = JSON.stringify(answer);
}});
</script>"""
    return _answer(harness, folder)


def violations(page: Path, folder: Path, *, width: int = 1280, dark: bool = False) -> list[str]:
    """What axe, the accessibility checker, finds on a page: rule and first element.

    Args:
        page: The page.
        folder: An empty directory.
        width: Width of the window in pixels.
        dark: Whether the person prefers dark colours.
    """
    axe = resources.files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    check = f"""<pre id="answer" hidden>none</pre><script>{axe}</script><script>
axe.run(document, {{resultTypes: ["violations"]}}).then(
  found => found.violations.map(one => `${{one.id}}: ${{one.nodes[0].html.slice(0, 200)}}`), error => [String(error)],
).then(lines => {{ document.querySelector("#answer").textContent = JSON.stringify(lines); }});
</script></body>"""
    source = page.read_text(encoding="utf-8")
    found: list[str] = _answer(
        source.replace("</body>", check),
        folder,
        f"--window-size={width},900",
        *["--blink-settings=preferredColorScheme=0"] * dark,
    )
    return found


def _answer(source: str, folder: Path, *options: str) -> Any:
    file = folder / "harness.html"
    file.write_text(source, encoding="utf-8")
    command = [str(CHROMIUM), *_OPTIONS, *options, f"--user-data-dir={folder / 'profile'}"]
    done = subprocess.run(
        [*command, "--virtual-time-budget=5000", "--dump-dom", file.as_uri()],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    found = re.search(r'<pre id="answer"[^>]*>(.*?)</pre>', done.stdout, re.DOTALL)
    assert found is not None, done.stderr[-2000:]
    return json.loads(html.unescape(found[1]))
