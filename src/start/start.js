/*
 * The first script of the task pane: ES5, so that Internet Explorer too can say what is wrong.
 * It waits for Office.js and for Excel, no longer than ten seconds without a word, tells which page to show
 * when they do not come, and hands the surroundings on to the pane as plain data.
 */
(function (window, document) {
  "use strict";

  // Where office.js is blocked, Office.onReady never settles and says nothing (OfficeDev/office-js issue 6040).
  var LIMIT = 10000;
  var NEEDED = "1.13";
  var old = !modern();
  var surroundings = null;
  var waiting = null;

  /** Shows one page of the start-up section and hides the others; without a name, none. */
  function show(name) {
    var pages = document.querySelectorAll("[data-start-page]");
    for (var i = 0; i < pages.length; i++) {
      pages[i].hidden = pages[i].getAttribute("data-start-page") !== name;
    }
  }

  function whenDrawn(act) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
    else act();
  }

  function tell(name) {
    whenDrawn(function () {
      if (!surroundings && !old) show(name);
    });
  }

  function modern() {
    return "noModule" in document.createElement("script") && "ResizeObserver" in window && !!window.Promise && "allSettled" in window.Promise;
  }

  function hand() {
    if (!surroundings || !waiting) return;
    var callback = waiting;
    waiting = null;
    callback(surroundings);
    show("");
  }

  function onOffice(info) {
    window.clearTimeout(timer);
    if (old) return;
    var context = window.Office.context;
    if (!info || info.host !== "Excel") return tell("elsewhere");
    if (!context.requirements.isSetSupported("ExcelApi", NEEDED)) return tell("old-excel");
    var theme = context.officeTheme;
    surroundings = {
      displayLanguage: context.displayLanguage || "",
      background: (theme && theme.bodyBackgroundColor) || null,
    };
    whenDrawn(hand);
  }

  /** The pane's bundle asks to be called once Excel is there. */
  window.ledgerStart = {
    whenReady: function (callback) {
      waiting = callback;
      hand();
    },
  };

  var timer = window.setTimeout(function () {
    tell("slow");
  }, LIMIT);

  // Loading does not bubble, but it can be caught on its way down.
  document.addEventListener(
    "load",
    function (event) {
      if (event.target && event.target.id === "office-js") window.Office.onReady(onOffice);
    },
    true
  );
  document.addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.tagName === "SCRIPT") tell("slow");
    },
    true
  );

  whenDrawn(function () {
    if (old) show("old-browser");
    var buttons = document.querySelectorAll("[data-start-again]");
    for (var i = 0; i < buttons.length; i++) {
      buttons[i].onclick = function () {
        window.location.reload();
      };
    }
  });
})(window, document);
