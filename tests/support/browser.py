"""A real browser without a screen: Debian's Chromium."""

import html
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed (Debian's package chromium)")

_OPTIONS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --allow-file-access-from-files"
).split()


def answers(page: Path, script: str, folder: Path, *, width: int = 1280) -> Any:
    """Opens a page in a frame of some width, runs a script with it, and gives what the script returns.

    Args:
        page: The page.
        script: The body of a function of `page`, the document, `set(selector, value)`, which fills in a control as a
            person does, and `visible(selector)`.
        folder: An empty directory.
        width: Width of the frame in pixels.
    """
    source = page.read_text(encoding="utf-8")
    # The harness is a page around the page: what it asks is not part of what is asked about.
    harness = f"""<!doctype html><meta charset="utf-8"><pre id="answer">none</pre>
<iframe id="frame" style="width:{width}px;height:900px" srcdoc="{html.escape(source)}"></iframe>
<script>
document.querySelector("#frame").addEventListener("load", event => {{
  const page = event.target.contentDocument;
  const set = (selector, value) => {{
    const control = page.querySelector(selector);
    if (control.type === "checkbox" || control.type === "radio") control.checked = value; else control.value = value;
    control.dispatchEvent(new Event("input", {{bubbles: true}}));
  }};
  const visible = selector => [...page.querySelectorAll(selector)].filter(one => one.getClientRects().length > 0);
  let answer;
  try {{ answer = (() => {{ {script} }})(); }} catch (error) {{ answer = {{error: String(error)}}; }}
  document.querySelector("#answer").textContent = JSON.stringify(answer);
}});
</script>"""
    file = folder / "harness.html"
    file.write_text(harness, encoding="utf-8")
    command = [str(CHROMIUM), *_OPTIONS, f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=5000"]
    done = subprocess.run(
        [*command, "--dump-dom", file.as_uri()], capture_output=True, text=True, timeout=90, check=False
    )
    begin, end = '<pre id="answer">', "</pre>"
    assert begin in done.stdout, done.stderr[-2000:]
    return json.loads(html.unescape(done.stdout.partition(begin)[2].partition(end)[0]))
