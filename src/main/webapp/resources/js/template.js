/* Puts a placeholder or a condition where the cursor stands, and keeps the draft while somebody writes. */
(function () {
  'use strict';

  var PAUSE = 1500;
  var waiting = null;

  function field() {
    return document.getElementById('edit:text');
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('button[data-insert]') : null;
    var text = button && field();
    if (!text) { return; }
    text.focus();
    text.setRangeText(button.dataset.insert, text.selectionStart, text.selectionEnd, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
  });

  document.addEventListener('input', function (event) {
    if (event.target !== field()) { return; }
    clearTimeout(waiting);
    // The field saves itself when it changes: it says so before somebody leaves it.
    waiting = setTimeout(function () {
      event.target.dispatchEvent(new Event('change', { bubbles: true }));
    }, PAUSE);
  });
}());
