// The customer's screen on a tablet: asks for the line, draws the whole of what comes, and keeps no secret but the token.
//
// A code is on the screen only while it is known to be the newest: the kiosk sends back this page's own time (a beat),
// and what was asked longer ago than FRESH vouches for nothing. Whatever holds a beat up, a lost network, a hung kiosk,
// a page that slept, takes the code away; no message has to arrive for that.
"use strict";

const FRESH = 3000; // milliseconds for which the answer to a beat vouches for a code
const DEAD = 2500; // after which a line that does not answer is given up for a new one
const TO_OPEN = 1200; // that a line may take to open
const PACE = { code: 700, else: 2000 }; // between two beats
const AGAIN = [0, 150, 400, 700]; // before each attempt to get the line back; the last one goes on
const FULL_AGAIN = 3000;
const RUNNING_OUT = 30; // seconds, as on the other screens
const NOT_PAIRED = 4401, TOO_MANY = 4429;
const CODED = new Set(["pay", "slip"]); // pages with a code, to pay with or to take along
const SIGNS = { good: "tick", bad: "cross", warning: "alert", busy: "clock" };

const root = document.documentElement;
const stage = document.getElementById("stage");
const byId = id => document.getElementById(id);
const languages = JSON.parse(document.body.dataset.languages);

let words = JSON.parse(document.body.dataset.words);
let screen = null; // the last whole screen; null while there is none that may be shown
let since = 0; // performance.now() when it came
let line = null, opening = 0, attempts = 0, retry = 0;
let trouble = "wait"; // why nothing is shown: "wait", "pair" or "tooMany"
let vouched = null; // when the newest answered beat was asked: {at, wall}
let asked = []; // beats without an answer yet
let nextBeat = 0;
let kept = { language: "", ease: false, turn: "" }; // what was chosen, to say again after a lost line
let drawn = "", announced = "", warned = false, moreTimeAsked = false;
let asks = "", tipChosen = false; // the question for a tip as it is drawn, and whether a key of it was tapped

// The token

function takeToken() {
  const given = location.hash.slice(1);
  if (given) {
    history.replaceState(null, "", location.pathname); // not for the eyes of who stands before the tablet
    keep(given);
  }
}

function keep(token) {
  try {
    if (token) localStorage.setItem("token", token);
    else localStorage.removeItem("token");
  } catch { /* a browser that keeps nothing is paired until it is reloaded */ }
  keep.token = token;
}

function token() {
  if (keep.token === undefined) {
    try { keep.token = localStorage.getItem("token") || ""; } catch { keep.token = ""; }
  }
  return keep.token;
}

// The line

function connect() {
  clearTimeout(retry);
  drop();
  if (!token()) return lose("pair");
  const mine = line = new WebSocket(`ws://${location.host}/line`);
  opening = performance.now();
  mine.onopen = () => {
    if (mine !== line) return;
    opening = 0;
    mine.send(JSON.stringify({ token: token(), ...kept }));
    beat();
  };
  mine.onmessage = event => mine === line && hear(JSON.parse(event.data));
  mine.onclose = event => mine === line && lost(event.code);
}

function drop() {
  const old = line;
  line = null;
  opening = 0;
  asked = [];
  vouched = null;
  if (old) old.close();
}

function lost(code) {
  drop();
  if (code === NOT_PAIRED) {
    keep("");
    return lose("pair");
  }
  lose(code === TOO_MANY ? "tooMany" : "wait");
  clearTimeout(retry);
  retry = setTimeout(connect, code === TOO_MANY ? FULL_AGAIN : AGAIN[Math.min(attempts++, AGAIN.length - 1)]);
}

function lose(why) {
  trouble = why;
  screen = null;
  draw();
}

function send(ask) {
  if (line && line.readyState === WebSocket.OPEN) line.send(JSON.stringify(ask));
}

function beat() {
  if (!line || line.readyState !== WebSocket.OPEN) return;
  const now = { at: performance.now(), wall: Date.now() };
  asked.push(now);
  nextBeat = now.at + (screen && screen.qr ? PACE.code : PACE.else);
  send({ ask: "beat", at: now.at });
}

function hear(message) {
  attempts = 0;
  if (message.say === "beat") {
    vouched = asked.find(one => one.at === message.at) || vouched;
    asked = asked.filter(one => one.at > message.at);
  } else if (message.say === "screen") {
    screen = message;
    since = performance.now();
    words = message.words;
    kept = { language: message.language, ease: message.ease, turn: message.turn };
    moreTimeAsked = tipChosen = false;
    beat();
  }
  draw();
}

/** Whether the newest screen is known to be the newest. A clock that stood still while the tablet slept is not asked alone. */
function fresh() {
  if (!vouched || document.hidden) return false;
  const wall = Date.now() - vouched.wall;
  return performance.now() - vouched.at < FRESH && wall > -FRESH && wall < FRESH;
}

function look() {
  const now = performance.now();
  if (line && opening && now - opening > TO_OPEN) lost(0);
  else if (asked.length && now - asked[0].at > DEAD) lost(0);
  else if (now >= nextBeat) beat();
  draw();
}

function woke() {
  vouched = null; // what was known before the sleep vouches for nothing
  asked = [];
  draw();
  if (document.hidden) return;
  if (line) beat();
  else if (token()) connect();
}

// Drawing: the whole of it, each time

function draw() {
  const coded = screen && CODED.has(screen.page);
  const shown = screen && (!coded || fresh()) ? screen : null;
  const page = shown ? shown.page : "wait";
  const quiet = shown ? null : quietly();
  const said = shown || { shop: "", amount: "", tipText: "", clock: "", notice: "", banner: "", ...quiet };

  root.lang = shown ? shown.language : root.lang;
  root.dataset.ease = kept.ease ? "on" : "off";
  for (const [name, colour] of Object.entries((shown && shown.brand) || {})) {
    if (kept.ease) root.style.removeProperty(`--${name}`);
    else root.style.setProperty(`--${name}`, colour);
  }
  document.title = shown ? shown.shop : said.heading;
  stage.dataset.page = page;
  stage.dataset.tone = said.tone;
  byId("banner").hidden = !said.banner;
  byId("banner").lastElementChild.textContent = said.banner;

  const meanwhile = page === "opened" || page === "checking";
  visible({
    panel: CODED.has(page) || meanwhile || page === "tip",
    paper: CODED.has(page),
    tip: page === "tip",
    calm: page === "idle",
    paid: page === "paid",
    said: meanwhile || page === "sorry" || page === "wait",
    keys: Boolean(shown),
    time: Boolean(shown && shown.timeLeft),
    "more-time": Boolean(shown && shown.mayMoreTime),
  });
  const when = [said.clock, said.shop].filter(Boolean).join("  ·  ");
  for (const element of document.querySelectorAll("[data-say]")) {
    const text = element.closest("[hidden]") ? "" : element.dataset.say === "when" ? when : said[element.dataset.say];
    set(element.querySelector("span") || element, text);
  }
  drawSign(page, said.tone, quiet);
  drawTip(page === "tip" ? shown.tip : null, said.heading);
  drawKeys(shown);
  drawTime(shown);
  lay(page);
  drawCode(shown && coded ? shown.qr : null, page === "slip" ? said.heading : words.qr);
  announce(page, said);
}

function quietly() {
  if (trouble === "pair") return { heading: words.pair, text: words.pairHow, tone: "neutral", sign: "tablet" };
  if (trouble === "tooMany") return { heading: words.tooMany, text: words.tooManyHow, tone: "warning", sign: "alert" };
  return { heading: words.wait, text: line || attempts < 2 ? "" : words.lineLost, tone: "busy", sign: "clock" };
}

function visible(parts) {
  for (const [id, is] of Object.entries(parts)) byId(id).hidden = !is;
}

function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function drawSign(page, tone, quiet) {
  const sign = quiet ? quiet.sign : page === "opened" ? "phone" : SIGNS[tone];
  byId("disc").classList.toggle("bar", !sign);
  if (sign) byId("disc-sign").setAttribute("href", `#sign-${sign}`);
}

function drawKeys(shown) {
  set(byId("more-time"), words.moreTime);
  byId("more-time").disabled = moreTimeAsked;
  set(byId("ease"), words.ease);
  byId("ease").setAttribute("aria-pressed", String(kept.ease));
  const spoken = languages[shown ? shown.language : root.lang] || "";
  set(byId("language").lastElementChild, spoken);
  byId("language").setAttribute("aria-label", `${words.language}: ${spoken}`);
  byId("languages").setAttribute("aria-label", words.language);
  for (const button of byId("languages").children) {
    button.setAttribute("aria-current", String(Boolean(shown) && button.lang === shown.language));
  }
  if (!shown) openLanguages(false);
}

/** Draw the answers to the question for a tip. Each carries the question it belongs to, so that none answers a later one. */
function drawTip(question, heading) {
  const now = JSON.stringify(question);
  if (now !== asks) {
    asks = now;
    byId("tip").replaceChildren(...(question ? question.keys : []).map(one => answer(question.question, one)));
    byId("tip").setAttribute("aria-label", heading);
  }
  for (const button of byId("tip").children) button.disabled = tipChosen;
}

function answer(question, { percent, text, tip, total }) {
  const button = document.createElement("button");
  button.type = "button";
  button.id = `tip-${percent}`;
  for (const [kind, words] of [["heading", text], ["title", tip], ["strong", total]]) {
    const line = document.createElement("span");
    line.className = kind;
    line.textContent = words;
    if (words) button.append(line);
  }
  button.onclick = () => {
    tipChosen = true;
    send({ ask: "tip", question, percent });
    draw();
  };
  return button;
}

function drawTime(shown) {
  if (!shown || !shown.timeLeft) {
    warned = false;
    return;
  }
  const { left, total } = shown.timeLeft;
  const seconds = Math.max(0, left - (performance.now() - since) / 1000);
  const whole = Math.ceil(seconds);
  const text = words.timeLeft.replace("{time}", `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`);
  const runsOut = whole <= RUNNING_OUT && shown.page !== "tip"; // without an answer it just goes on
  set(byId("time-words"), text);
  byId("time-bar").style.width = `${total > 0 ? Math.min(100, 100 * seconds / total) : 0}%`;
  byId("time").classList.toggle("runs-out", runsOut);
  byId("time-sign").setAttribute("href", runsOut ? "#sign-alert" : "#sign-clock");
  if (runsOut && !warned) byId("live").textContent = text;
  warned = runsOut;
}

/** Say what has changed to who does not see it. */
function announce(page, said) {
  const amount = page === "pay" || page === "paid" || page === "tip" ? said.amount : "";
  const text = [said.heading, amount, said.text].filter(Boolean).join(". ");
  if (text === announced) return;
  announced = text;
  byId("live").textContent = text;
}

// Places and sizes

let laid = "";

function lay(page) {
  const width = stage.clientWidth, height = stage.clientHeight;
  const coded = CODED.has(page);
  const two = coded || page === "opened" || page === "checking" || page === "tip";
  const wide = width > height;
  const texts = [...document.querySelectorAll("[data-say]")].map(element => element.textContent).join("|");
  const now = [width, height, page, kept.ease, root.lang, byId("more-time").hidden, byId("time").hidden, texts, asks].join("|");
  if (now === laid) return;
  laid = now;
  const unit = Math.min(Math.max(width, innerHeight) / 1024, Math.min(width, innerHeight) / 600);
  const larger = kept.ease ? 1.3 : 1;
  root.style.setProperty("--unit", String(Math.max(0.78, Math.min(2.4, unit)) * larger));
  if (two) {
    stage.dataset.layout = wide ? "wide" : "tall";
    const share = coded ? (wide ? (kept.ease ? 0.5 : 0.6) : 0.62) : 0.58;
    const below = wide && kept.ease ? byId("keys").offsetHeight : 0;
    const most = coded ? Math.min(width, height - below) : Infinity;
    root.style.setProperty("--side", `${Math.min(most, Math.round((wide ? width : height) * share))}px`);
  } else {
    delete stage.dataset.layout;
  }
  for (const part of [byId("panel"), byId("content").querySelector(":scope > div:not([hidden])")]) if (part) fit(part);
}

/** Make the words of one part as small as they must be, so that nothing is cut. */
function fit(part) {
  part.classList.remove("must-break");
  for (let share = 1; share > 0.3; share -= 0.05) {
    part.style.setProperty("--fit", String(share));
    for (const figure of part.querySelectorAll(".figure")) {
      figure.style.fontSize = "";
      const room = figure.parentElement.clientWidth - 2 * parseFloat(getComputedStyle(figure.parentElement).paddingLeft);
      const size = parseFloat(getComputedStyle(figure).fontSize);
      const needs = measured(figure);
      if (needs > room) figure.style.fontSize = `${Math.max(20, Math.floor(size * room / needs))}px`;
    }
    const holder = part.parentElement.id === "content" ? part.parentElement : part;
    const long = [...part.querySelectorAll("p, h1, button > span")].some(words => words.scrollWidth > words.clientWidth + 1);
    if (part.scrollHeight <= holder.clientHeight + 1 && !long) return;
  }
  part.classList.add("must-break");
}

function measured(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().width;
}

// The code

let pictures = { code: "" };

/** Draw it with whole pixels of the screen for each module and four white modules around, or take it away. */
function drawCode(qr, name) {
  const canvas = byId("qr");
  canvas.setAttribute("aria-label", name);
  if (!qr) {
    if (drawn) canvas.width = canvas.height = 0;
    drawn = "";
    canvas.dataset.code = "";
    return;
  }
  if (pictures.code !== qr.code) load(qr);
  if (!pictures.ready) {
    if (drawn) canvas.width = canvas.height = 0;
    drawn = canvas.dataset.code = "";
    return;
  }
  const ratio = devicePixelRatio || 1;
  const size = wholeSize(Math.min(byId("paper").clientWidth, byId("paper").clientHeight), ratio);
  const room = Math.round(size * ratio);
  const now = `${qr.code} ${room}`;
  if (now === drawn) return;
  drawn = now;
  const cells = qr.modules + 8;
  const scale = qr.modules ? Math.floor(room / cells) : 0;
  canvas.width = canvas.height = room;
  canvas.style.width = canvas.style.height = `${size}px`;
  canvas.dataset.modules = String(qr.modules);
  canvas.dataset.scale = String(scale);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#FFFFFF";
  pen.fillRect(0, 0, room, room);
  if (scale) {
    const symbol = scale * qr.modules, edge = Math.floor((room - symbol) / 2); // at least four modules
    if (qr.picture) {
      const [left, top, width, height] = qr.box;
      pen.save();
      pen.beginPath();
      pen.rect(edge, edge, symbol, symbol);
      pen.clip();
      pen.imageSmoothingQuality = "high";
      pen.drawImage(pictures.picture, edge - left * symbol / width, edge - top * symbol / height, symbol / width, symbol / height);
      pen.restore();
    }
    if (qr.sharp) {
      pen.imageSmoothingEnabled = false;
      pen.drawImage(pictures.sharp, edge, edge, symbol, symbol);
    }
  } else {
    const wide = pictures.picture.naturalWidth || room, tall = pictures.picture.naturalHeight || room;
    const times = Math.max(wide, tall) <= room ? Math.floor(room / Math.max(wide, tall)) : room / Math.max(wide, tall);
    pen.imageSmoothingEnabled = times < 1;
    pen.imageSmoothingQuality = "high";
    pen.drawImage(pictures.picture, Math.floor((room - wide * times) / 2), Math.floor((room - tall * times) / 2), wide * times, tall * times);
  }
  canvas.dataset.code = qr.code;
}

/** The largest size of the canvas that is whole in CSS pixels and in the screen's own: any other is drawn a pixel off. */
function wholeSize(most, ratio) {
  for (let size = Math.floor(most); size > most - 16 && size > 0; size--) {
    if (Math.abs(size * ratio - Math.round(size * ratio)) < 0.001) return size;
  }
  return Math.floor(most);
}

function load(qr) {
  const mine = pictures = { code: qr.code, ready: false, picture: new Image(), sharp: new Image() };
  const needed = [["picture", qr.picture], ["sharp", qr.sharp]].filter(([, url]) => url);
  Promise.all(needed.map(([name, url]) => {
    mine[name].src = url;
    return mine[name].decode();
  })).then(() => {
    mine.ready = true;
    if (mine === pictures) draw();
  }, () => { /* a picture that can't be opened is no code: none is shown */ });
}

// The customer's keys

function openLanguages(open) {
  if (byId("languages").hidden === !open) return;
  byId("languages").hidden = !open;
  byId("language").setAttribute("aria-expanded", String(open));
  if (open) (byId("languages").querySelector('[aria-current="true"]') || byId("languages").firstElementChild).focus();
}

function prepare() {
  for (let light = 0; light < 24; light++) {
    const dot = document.createElement("i");
    dot.style.setProperty("--light", String(light));
    byId("ring").append(dot);
  }
  for (const [code, name] of Object.entries(languages)) {
    const button = document.createElement("button");
    button.type = "button";
    button.id = `language-${code}`;
    button.lang = code;
    button.textContent = name;
    button.onclick = () => {
      send({ ask: "language", language: code });
      openLanguages(false);
      byId("language").focus();
    };
    byId("languages").append(button);
  }
  byId("language").onclick = () => openLanguages(byId("languages").hidden);
  byId("ease").onclick = () => send({ ask: "ease", on: !kept.ease });
  byId("more-time").onclick = () => {
    if (!screen || !screen.qr || moreTimeAsked) return;
    moreTimeAsked = true;
    send({ ask: "moreTime", code: screen.qr.code });
    draw();
  };
  addEventListener("keydown", event => { if (event.key === "Escape") openLanguages(false); });
  addEventListener("resize", draw);
  addEventListener("online", () => { if (!line && token()) connect(); });
  addEventListener("hashchange", () => { takeToken(); attempts = 0; connect(); });
  addEventListener("pageshow", woke);
  addEventListener("pagehide", woke);
  document.addEventListener("visibilitychange", woke);
  document.addEventListener("resume", woke);
  for (const weight of [400, 500, 600, 700]) {
    document.fonts.load(`${weight} 16px Inter`).then(() => { laid = ""; draw(); }, () => {});
  }
  // Only where the page came over a line that browsers trust; elsewhere the tablet's own settings keep it awake.
  if (navigator.wakeLock) navigator.wakeLock.request("screen").catch(() => {});
}

takeToken();
prepare();
draw();
connect();
setInterval(look, 200);
