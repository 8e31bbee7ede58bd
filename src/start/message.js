/* Shows what the ribbon's check came to: the address brings {title, text, language} as JSON; shown as text only. */
document.addEventListener("DOMContentLoaded", function () {
  "use strict";
  var message = JSON.parse(decodeURIComponent(window.location.search.replace(/^.*[?&]message=([^&]*).*$/, "$1")));
  document.documentElement.lang = message.language;
  document.title = message.title;
  document.getElementById("message-title").textContent = message.title;
  document.getElementById("message-text").textContent = message.text;
});
