/* The first script of the add-in's frame in the workbench: makes the page's stand-in the frame's host before office.js is loaded. */
window.parent.connectAddIn(window);
