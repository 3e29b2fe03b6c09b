"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const count = data.source.length;
  const PART = 30, PRINTED = 500, AROUND = 160, BAND = 9;
  const astral = /[\ud800-\udfff]/;
  const say = (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const letters = (text) => (astral.test(text) ? Array.from(text) : text);
  const slice = (text, from, to) => {
    const all = letters(text);
    return typeof all === "string" ? all.slice(from, to) : all.slice(from, to).join("");
  };
  const make = (tag, kind, text) => {
    const made = document.createElement(tag);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  };

  // what a number counts

  const below = data.codes.map(() => new Set());
  data.codes.forEach(([, above], at) => {
    below[at].add(at);
    above.forEach((each) => below[each].add(at));
  });
  const carries = (quotation, code) => {
    const codings = data.codings[quotation];
    for (let at = 0; at < codings.length; at += 2) if (below[code].has(codings[at])) return true;
    return false;
  };
  const is = (quotation, code) => {
    const codings = data.codings[quotation];
    for (let at = 0; at < codings.length; at += 2) if (codings[at] === code) return true;
    return false;
  };
  const chosen = (meets) => {
    const found = [];
    for (let at = 0; at < count; at += 1) if (meets(at)) found.push(at);
    return found;
  };
  const coded = (code) => (at) => (code === null ? data.codings[at].length > 0 : carries(at, code));
  const touching = (one, other) => {
    const theirs = new Map();
    chosen((at) => is(at, other)).forEach((at) => {
      const source = data.source[at];
      if (!theirs.has(source)) theirs.set(source, []);
      theirs.get(source).push(at);
    });
    const meets = (a, b) => data.start[a] < data.start[b] + data.length[b] && data.start[b] < data.start[a] + data.length[a];
    return chosen((at) => is(at, one) && (theirs.get(data.source[at]) || []).some((each) => meets(at, each)));
  };
  const both = (one, other) => {
    const here = touching(one, other), there = touching(other, one);
    return there.length < here.length ? there : here;
  };

  // one quotation in its context

  const turnsOf = (at) => data.sources[data.source[at]][3];
  const original = (turn) => {
    const size = astral.test(turn[3]) ? Array.from(turn[3]).length : turn[3].length;
    return (turn[5] || []).reduce((sum, [from, to, many]) => sum + to - from - many, size);
  };
  const placed = (turn, place, isEnd) => {
    let moved = place;
    for (const [from, to, many] of turn[5] || []) {
      if (place >= to) moved += many - (to - from);
      else if (place > from) moved += from - place + (isEnd ? many : 0);
    }
    return moved;
  };
  const touched = (at) => {
    const turns = turnsOf(at), start = data.start[at], end = start + data.length[at], found = [];
    turns.forEach((turn, place) => {
      if (turn && turn[0] < end && turn[0] + original(turn) > start) found.push(place);
    });
    return found;
  };
  const zones = (at, place) => {
    const turn = turnsOf(at)[place], long = original(turn);
    const from = Math.max(data.start[at] - turn[0], 0), to = Math.min(data.start[at] + data.length[at] - turn[0], long);
    const first = placed(turn, from, false), last = placed(turn, to, true);
    return [slice(turn[3], 0, first), slice(turn[3], first, last), slice(turn[3], last)];
  };
  const said = (at) => touched(at).map((place) => zones(at, place)[1].trim()).filter(Boolean).join("\n");
  const lastPart = (text) => (text.length <= AROUND ? text : "…" + text.slice(-AROUND).replace(/^\S*\s/, " "));
  const firstPart = (text) => (text.length <= AROUND ? text : text.slice(0, AROUND).replace(/\s\S*$/, " ") + "…");
  const line = (turn, kind) => {
    const made = make("p", kind);
    made.dir = "auto";
    const who = turn && data.speakers[turn[2]];
    if (who) made.append(make("span", "who", who));
    return made;
  };
  const time = (seconds) => [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
  const where = (at, place) => {
    const [name, participant] = data.sources[data.source[at]], turn = turnsOf(at)[place];
    const told = participant && participant !== name ? [participant, name] : [name];
    if (turn && turn[1]) told.push(say("turn_number", { number: turn[1] }));
    if (turn && turn[4] >= 0) told.push(time(turn[4]));
    return told.join(" · ");
  };
  const context = (at, wide) => {
    const made = make("div"), turns = turnsOf(at), places = touched(at);
    if (!places.length) return made;
    const before = turns[places[0] - 1], after = turns[places[places.length - 1] + 1];
    if (before) {
      const shown = line(before, "around");
      shown.append(wide ? before[3].trim() : lastPart(before[3].trim()));
      made.append(shown);
    }
    places.forEach((place, which) => {
      const [left, inside, right] = zones(at, place), shown = line(turns[place], "");
      shown.append(which || wide ? left : lastPart(left));
      if (inside) shown.append(make("mark", "", inside));
      shown.append(which < places.length - 1 || wide ? right.trimEnd() : firstPart(right.trimEnd()));
      made.append(shown);
    });
    if (after && wide) {
      const shown = line(after, "around");
      shown.append(after[3].trim());
      made.append(shown);
    }
    return made;
  };
  const codesOf = (at) => {
    const found = new Map(), codings = data.codings[at];
    for (let place = 0; place < codings.length; place += 2) {
      if (!found.has(codings[place])) found.set(codings[place], new Set());
      found.get(codings[place]).add(data.coders[codings[place + 1]]);
    }
    return found;
  };
  const article = (at) => {
    const made = make("article"), head = make("header", "", where(at, touched(at)[0]));
    head.dir = "auto";
    let shown = context(at, false), wide = false;
    const list = make("ul");
    codesOf(at).forEach((coders, code) => {
      const item = make("li");
      item.append(make("i", `chip c${code}`), `${data.codes[code][0].replaceAll("/", " / ")} (${[...coders].join(", ")})`);
      list.append(item);
    });
    if (!list.children.length) list.append(make("li", "", say("no_code")));
    const more = make("button", "", say("more"));
    more.addEventListener("click", () => {
      wide = !wide;
      const next = context(at, wide);
      shown.replaceWith(next);
      shown = next;
      more.textContent = say(wide ? "less" : "more");
    });
    const foot = make("footer");
    (data.remarks[at] || []).forEach((remark) => foot.append(make("p", "remark", remark)));
    foot.append(list, more);
    made.append(head, shown, foot);
    return made;
  };
  const told = (number) => (number === 0 ? say("found_none") : number === 1 ? say("found_one") : say("found_many", { count: number.toLocaleString(data.language) }));
  const list = (into, found) => {
    into.replaceChildren();
    let next = 0;
    const button = make("button", "show", say("show_more"));
    const part = () => {
      const first = next;
      next = Math.min(next + PART, found.length);
      const made = found.slice(first, next).map(article);
      button.before(...made);
      button.hidden = next >= found.length;
      return made[0];
    };
    into.append(button);
    part();
    button.addEventListener("click", () => {
      const first = part();
      if (first) {
        first.tabIndex = -1;
        first.focus();
      }
    });
    return () => {
      while (next < Math.min(found.length, PRINTED)) part();
    };
  };

  // the panel

  const panel = document.getElementById("panel"), head = document.getElementById("panel-head");
  let opener = null, showOpened = () => {};
  // what was clicked stays where it is, though the page gets narrower or wider around it
  const makeRoom = (reading) => {
    const before = opener ? opener.getBoundingClientRect().top : 0;
    document.body.classList.toggle("reading", reading);
    if (opener) window.scrollBy({ top: opener.getBoundingClientRect().top - before, behavior: "instant" });
  };
  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    makeRoom(false);
    if (opener) {
      opener.classList.remove("open");
      opener.focus();
    }
    opener = null;
  };
  const open = (button, title, found) => {
    if (opener) opener.classList.remove("open");
    opener = button;
    opener.classList.add("open");
    panel.hidden = false;
    makeRoom(true);
    head.textContent = `${title}: ${told(found.length)}`;
    const into = document.getElementById("panel-list");
    showOpened = list(into, found);
    into.scrollTop = 0;
    head.focus({ preventScroll: true });
  };
  document.getElementById("panel-close").addEventListener("click", close);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  // numbers

  const heads = (table) => [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  const named = (code) => (code === null ? say("any_code") : data.codes[code][0].replaceAll("/", " / "));
  const counted = (cell) => {
    const table = cell.closest("table"), kind = table.dataset.opens, column = cell.cellIndex - 1;
    const key = cell.parentElement.dataset.key, code = key === "any" ? null : Number(key.split(" ")[0]);
    if (kind === "whole") return [data.sources[code][0], chosen((at) => data.source[at] === code)];
    if (kind === "code") return [named(code), chosen(coded(code))];
    if (kind === "pair") {
      const other = Number(key.split(" ")[1]);
      if (column === 0) return [`${named(code)} + ${named(other)}`, both(code, other)];
      const one = column === 1 ? code : other;
      return [named(one), chosen((at) => is(at, one))];
    }
    const total = cell.classList.contains("total"), of = coded(code);
    const found = chosen((at) => of(at) && (total || data[kind][at] === column));
    return [total ? named(code) : `${named(code)} · ${heads(table)[column + 1]}`, found];
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("table[data-opens] td button");
    if (button) open(button, ...counted(button.closest("td")));
  });

  // tables: sorted by a click, walked by arrow keys

  const value = (cell) => {
    const text = cell.textContent.trim().replace(/[\s\u00a0%]/g, "").replace(",", ".");
    const number = Number(text);
    return text === "" || Number.isNaN(number) ? -Infinity : number;
  };
  const sort = (table, column, order) => {
    const body = table.tBodies[0], rows = [...body.rows];
    rows.forEach((row, at) => {
      if (row.dataset.at === undefined) row.dataset.at = at;
    });
    const isText = !table.tHead.rows[0].cells[column].classList.contains("n");
    const key = (row) => row.cells[column].textContent.trim();
    const by = isText
      ? (a, b) => key(a).localeCompare(key(b), data.language, { numeric: true })
      : (a, b) => value(a.cells[column]) - value(b.cells[column]);
    const place = (a, b) => Number(a.dataset.at) - Number(b.dataset.at);
    rows.sort((a, b) => (order === "none" ? place(a, b) : (order === "ascending" ? by(a, b) : by(b, a)) || place(a, b)));
    table.classList.toggle("flat", order !== "none");
    body.append(...rows);
  };
  document.querySelectorAll("table.numbers").forEach((table) => {
    [...table.tHead.rows[0].cells].forEach((cell, column) => {
      const button = make("button", "", cell.textContent);
      cell.replaceChildren(button);
      button.addEventListener("click", () => {
        const first = cell.classList.contains("n") ? "descending" : "ascending";
        const second = first === "descending" ? "ascending" : "descending";
        const was = cell.getAttribute("aria-sort");
        const order = was === first ? second : was === second ? "none" : first;
        [...table.tHead.rows[0].cells].forEach((each) => each.removeAttribute("aria-sort"));
        if (order !== "none") cell.setAttribute("aria-sort", order);
        sort(table, column, order);
      });
    });
    const buttons = table.querySelectorAll("td button");
    buttons.forEach((button, at) => {
      if (at) button.tabIndex = -1;
    });
  });
  const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
  document.addEventListener("keydown", (event) => {
    const button = event.target.closest("td button"), way = step[event.key];
    if (!button || !way) return;
    const cell = button.closest("td"), rows = [...cell.closest("table").rows];
    let row = rows.indexOf(cell.parentElement), column = cell.cellIndex;
    for (;;) {
      row += way[0];
      column += way[1];
      const next = rows[row] && rows[row].cells[column];
      if (!next) return;
      const found = next.querySelector("button");
      if (found && next.tagName === "TD") {
        event.preventDefault();
        button.tabIndex = -1;
        found.tabIndex = 0;
        found.focus();
        return;
      }
    }
  });

  // searching

  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const folded = new Array(count);
  const text = (at) => {
    if (folded[at] === undefined) folded[at] = fold([said(at), ...(data.remarks[at] || [])].join("\n"));
    return folded[at];
  };
  const field = (id) => document.getElementById(id);
  const find = () => {
    const wanted = fold(field("find-words").value).split(/\s+/).filter(Boolean);
    const [code, source, group] = ["find-code", "find-source", "find-group"].map((id) => field(id).value);
    const found = chosen(
      (at) =>
        (source === "" || data.source[at] === Number(source)) &&
        (group === "" || data.group[at] === Number(group)) &&
        (code === "" || carries(at, Number(code))) &&
        wanted.every((each) => text(at).includes(each)),
    );
    field("found").textContent = told(found.length);
    list(field("found-list"), found);
  };
  let waiting = 0;
  field("find").addEventListener("submit", (event) => event.preventDefault());
  field("find").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, 200);
  });
  find();

  // on paper wide tables are cut into bands of columns

  const band = (table) => {
    const width = table.tHead.rows[0].cells.length, made = make("div", "bands");
    for (let first = 1; first < width; first += BAND) {
      const part = table.cloneNode(true);
      [...part.rows].forEach((row) => {
        for (let at = row.cells.length - 1; at > 0; at -= 1) if (at < first || at >= first + BAND) row.deleteCell(at);
      });
      made.append(part);
    }
    return made;
  };
  window.addEventListener("beforeprint", () => {
    if (!panel.hidden) showOpened();
    document.querySelectorAll("section .scroll > table").forEach((table) => {
      if (table.tHead.rows[0].cells.length <= BAND + 1) return;
      const scroll = table.parentElement;
      scroll.parentElement.classList.add("banded");
      scroll.after(band(table));
    });
  });
  window.addEventListener("afterprint", () => {
    document.querySelectorAll(".bands").forEach((each) => each.remove());
    document.querySelectorAll(".banded").forEach((each) => each.classList.remove("banded"));
  });
})();
