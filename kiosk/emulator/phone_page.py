"""The page a phone shows when it opens a QR of the emulator: shop, amount, three buttons, and how it ended.

It stands in for the payment app: opening it is the scan. One page, no framework, nothing loaded from elsewhere. It
bears no brand and says on its face that no money moves.
"""

from __future__ import annotations

import base64
import hashlib
import math
from collections.abc import Callable
from html import escape
from urllib.parse import urlsplit

from kiosk.emulator.records import Payment
from kiosk.emulator.wire import Request, Response, json_response
from kiosk.emulator.world import NotPossible, World

PAGE_HEADER = "x-emulator-page"
"""A header that only the page's own script can send; a form or link on another site cannot."""

_ACTIONS: dict[str, Callable[[World, Payment], Payment]] = {
    "approve": World.approve,
    "decline": World.decline,
    "cancel": World.customer_cancel,
}


def handle(world: World, request: Request) -> Response | None:
    """Answer the addresses a phone may open; None for any other."""
    match request.method, request.path.strip("/").split("/"):
        case "GET", ["r", code]:
            return _open(world, code)
        case "GET", ["r", code, "state"]:
            payment = world.payment_of_code(code)
            return json_response(_state(world, payment)) if payment is not None else _error(404, "no such payment")
        case "POST", ["r", code, action] if action in _ACTIONS:
            return _act(world, request, code, action)
        case "GET", ["dwo-api-application", "v1", "deeplink", "vippsgateway"]:
            return _html(_notice("This is not what a QR may contain", _WRONG_QR))
        case "GET", [""]:
            return _html(
                _notice("Emulator", "The payment APIs in a box. Scan a QR from the till to see a payment here.")
            )
    return None


def money(amount: int) -> str:
    """Kroner as people write them: 123456 is "1 234,56 kr"."""
    whole, rest = divmod(abs(amount), 100)
    return f"{'−' if amount < 0 else ''}{whole:,}".replace(",", "\u00a0") + f",{rest:02d}\u00a0kr"


def _open(world: World, code: str) -> Response:
    payment = world.payment_of_code(code)
    if payment is None:
        return _html(_notice("No such payment", "This QR belongs to no payment. Ask the shop for a new one."), 404)
    if payment.alive:
        world.scan(payment)
    values = {
        "shop": payment.unit.name,
        "amount": money(payment.amount),
        "length": "long" if len(money(payment.amount)) > 12 else "short",
        "text": payment.text,
        "order": payment.order_id,
        "path": f"/r/{code}",
    }
    page = _PAGE
    for name, value in values.items():
        page = page.replace(f"[[{name}]]", escape(value).replace("[[", "[&#91;"))
    return _html(page)


def _act(world: World, request: Request, code: str, action: str) -> Response:
    origin = request.header("origin")
    foreign = request.header("sec-fetch-site") not in {"", "same-origin"}
    if foreign or not request.header(PAGE_HEADER) or (origin and urlsplit(origin).netloc != request.header("host")):
        return _error(403, "only the page itself may do this")
    payment = world.payment_of_code(code)
    if payment is None:
        return _error(404, "no such payment")
    try:
        _ACTIONS[action](world, payment)
    except NotPossible as problem:
        return json_response({**_state(world, payment), "problem": str(problem)}, 409)
    return json_response(_state(world, payment))


def _state(world: World, payment: Payment) -> dict[str, object]:
    left = payment.deadline(world.limits) - world.now() if payment.alive else 0
    return {
        "state": payment.state,
        "declines": payment.declines,
        "cancelled_by": payment.cancelled_by,
        "seconds_left": max(0, math.ceil(left)),
    }


def _error(status: int, problem: str) -> Response:
    return json_response({"error": problem}, status)


def _notice(title: str, words: str) -> str:
    return _NOTICE.replace("[[title]]", escape(title)).replace("[[words]]", escape(words))


def _html(page: str, status: int = 200) -> Response:
    return Response(status, _HTML_HEADERS, page.encode())


_WRONG_QR = (
    "A QR showed the address that the payment API returned. The real app refuses such a code: "
    "encode only what the QR API gives back."
)

_STYLE = """
:root { color-scheme: light dark; --back: #f3f4f6; --card: #fff; --ink: #16181d; --soft: #565b66; --line: #dfe2e8;
  --go: #1b5e3a; --go-ink: #fff; --stop: #9b1c1c; --badge: #fff3d6; --badge-ink: #5c4300; --wait: #dfe2e8 }
@media (prefers-color-scheme: dark) { :root { --back: #101216; --card: #1b1e25; --ink: #f2f3f5; --soft: #a9afbb;
  --line: #343945; --go: #2f9e68; --go-ink: #06150d; --stop: #ff9a94; --badge: #3a3013; --badge-ink: #ffdf94;
  --wait: #343945 } }
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100% }
body { margin: 0; min-height: 100vh; min-height: 100dvh; background: var(--back); color: var(--ink);
  font: 400 1.0625rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; display: flex;
  flex-direction: column; padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)
  env(safe-area-inset-left) }
.badge { background: var(--badge); color: var(--badge-ink); text-align: center; font-size: .9375rem; font-weight: 600;
  padding: .625rem 1rem }
main { flex: 1; width: 100%; max-width: 28rem; margin: 0 auto; padding: 1.25rem; display: flex; flex-direction: column;
  gap: 1.25rem }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 1.25rem; padding: 1.75rem 1.25rem;
  text-align: center; overflow-wrap: anywhere }
.shop { margin: 0; font-size: 1.25rem; font-weight: 600 }
.amount { margin: .75rem 0 .5rem; font-size: clamp(2rem, 13vw, 3.25rem); line-height: 1.1; font-weight: 700;
  font-variant-numeric: tabular-nums; letter-spacing: -.02em; overflow-wrap: normal }
.amount.long { font-size: clamp(1.25rem, 7.5vw, 2.125rem) }
.text { margin: 0; color: var(--soft) }
.order { margin: 1rem 0 0; color: var(--soft); font-size: .8125rem; font-family: ui-monospace, monospace }
.status { display: flex; flex-direction: column; align-items: center; gap: .75rem; text-align: center }
.status:empty { display: none }
.sign { width: 5rem; height: 5rem; border-radius: 50%; display: grid; place-items: center; font-size: 2.75rem;
  line-height: 1; font-weight: 700; background: var(--wait); color: var(--ink) }
.good .sign { background: var(--go); color: var(--go-ink) }
.words { margin: 0; font-size: 1.375rem; font-weight: 650 }
.more { margin: 0; color: var(--soft) }
.notice { margin: 0; border-radius: .875rem; border: 2px solid var(--stop); color: var(--stop); padding: .75rem 1rem;
  font-weight: 600; text-align: center }
.buttons { margin-top: auto; display: flex; flex-direction: column; gap: .75rem }
.left { margin: 0; text-align: center; color: var(--soft); font-variant-numeric: tabular-nums }
button { min-height: 3.5rem; border-radius: .875rem; border: 2px solid var(--line); background: var(--card);
  color: var(--ink); font: inherit; font-weight: 600; padding: .75rem 1rem; width: 100%; touch-action: manipulation;
  cursor: pointer }
button.go { background: var(--go); border-color: var(--go); color: var(--go-ink); font-size: 1.25rem;
  min-height: 4.25rem }
button.stop { color: var(--stop) }
button:disabled { opacity: .55; cursor: default }
button:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px }
[hidden] { display: none !important }
@media (max-height: 40rem) { main { padding-top: .75rem; gap: .75rem } .card { padding: 1rem } }
"""

_SCRIPT = """
"use strict";
const path = document.body.dataset.path;
const find = (id) => document.getElementById(id);
const buttons = [...document.querySelectorAll("button")];
let left = null, busy = false, over = false;

const ends = {
  reserved: ["\\u2713", "Approved", "The shop takes the money now.", true],
  captured: ["\\u2713", "Paid", "The shop has the money.", true],
  part_captured: ["\\u2713", "Paid in part", "The shop has taken part of the amount.", true],
  part_refunded: ["\\u21A9", "Refunded in part", "Part of the money is on its way back to you.", true],
  refunded: ["\\u21A9", "Refunded", "The money is on its way back to you.", true],
  released: ["\\u21A9", "Released", "The shop gave the reservation back. You have not paid.", false],
  cancelled: ["\\u2715", "Cancelled", "You have not paid.", false],
  expired: ["\\u2715", "Too late", "The payment has timed out. You have not paid.", false],
};

function text(id, words) {
  if (find(id).textContent !== words) find(id).textContent = words;
}

function clock() {
  if (left === null) return;
  const minutes = Math.floor(left / 60), seconds = String(left % 60).padStart(2, "0");
  text("left", "Time left: " + minutes + ":" + seconds);
}

function show(payment) {
  const end = ends[payment.state];
  over = Boolean(end);
  find("choices").hidden = over || payment.state === "approving";
  find("status").hidden = !(over || payment.state === "approving");
  find("notice").hidden = over || payment.state !== "declined";
  if (payment.state === "declined") {
    text("notice", payment.declines > 1 ? "Declined " + payment.declines + " times. Try another card."
      : "The card was declined. Try another card.");
  }
  if (over) {
    find("status").className = end[3] ? "status good" : "status";
    const byShop = payment.state === "cancelled" && payment.cancelled_by === "merchant";
    text("sign", end[0]);
    text("words", byShop ? "Cancelled by the shop" : end[1]);
    text("more", end[2]);
    document.title = end[1];
  } else if (payment.state === "approving") {
    find("status").className = "status";
    text("sign", "\\u2026");
    text("words", "Asking the bank");
    text("more", "Keep this page open.");
  }
  left = over ? null : payment.seconds_left;
  clock();
}

function offline(yes) {
  find("offline").hidden = !yes;
}

async function look() {
  try {
    const answer = await fetch(path + "/state", {cache: "no-store"});
    if (answer.ok && !busy) show(await answer.json());
    offline(!answer.ok);
  } catch {
    offline(true);
  }
  setTimeout(look, over ? 4000 : 1000);
}

async function act(event) {
  if (busy || over) return;
  busy = true;
  for (const button of buttons) button.disabled = true;
  try {
    const answer = await fetch(path + "/" + event.currentTarget.dataset.action,
      {method: "POST", headers: {"X-Emulator-Page": "1"}});
    const payment = await answer.json();
    if (payment.state) show(payment);
    offline(false);
  } catch {
    offline(true);
  }
  busy = false;
  for (const button of buttons) button.disabled = false;
}

for (const button of buttons) button.addEventListener("click", act);
setInterval(() => { if (left) { left -= 1; clock(); } }, 1000);
look();
"""

_HEAD = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<style>{_STYLE}</style>
"""

_PAGE = f"""{_HEAD}<title>Pay [[amount]]</title>
</head>
<body data-path="[[path]]">
<div class="badge">Emulator &mdash; no real money</div>
<main>
<section class="card" aria-label="Payment">
<p class="shop">[[shop]]</p>
<h1 class="amount [[length]]">[[amount]]</h1>
<p class="text">[[text]]</p>
<p class="order">[[order]]</p>
</section>
<section id="status" class="status" role="status" hidden>
<div id="sign" class="sign" aria-hidden="true"></div>
<p id="words" class="words"></p>
<p id="more" class="more"></p>
</section>
<p id="notice" class="notice" role="alert" hidden></p>
<p id="offline" class="notice" role="alert" hidden>No contact with the emulator. Trying again.</p>
<noscript><p class="notice">This page needs JavaScript.</p></noscript>
<section id="choices" class="buttons" aria-label="What do you do?">
<p id="left" class="left">&nbsp;</p>
<button class="go" data-action="approve">Approve</button>
<button data-action="decline">Use a card that is declined</button>
<button class="stop" data-action="cancel">Cancel</button>
</section>
</main>
<script>{_SCRIPT}</script>
</body>
</html>
"""

_NOTICE = f"""{_HEAD}<title>[[title]]</title>
</head>
<body>
<div class="badge">Emulator &mdash; no real money</div>
<main><section class="card"><h1 class="words">[[title]]</h1><p class="text">[[words]]</p></section></main>
</body>
</html>
"""


def _source(content: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode() + "'"


_HTML_HEADERS = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "content-security-policy": (
        f"default-src 'none'; style-src {_source(_STYLE)}; script-src {_source(_SCRIPT)}; connect-src 'self';"
        " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
