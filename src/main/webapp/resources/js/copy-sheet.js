/*
 * The copy sheet: a button takes its text to the clipboard, says so, and ticks it off. Where there is no clipboard
 * (without TLS, or not allowed) the text is selected, so that the keyboard can take it. What is ticked is kept in
 * sessionStorage by the version of the case: keys of fields, and nothing that anybody has answered.
 */
(function () {
  'use strict';

  var sheet = document.getElementById('copy-sheet');
  if (!sheet) { return; }
  var KEY = 'copy:' + sheet.dataset.ticks;

  function boxes() {
    return Array.prototype.slice.call(sheet.querySelectorAll('[data-tick]'));
  }

  function count() {
    document.getElementById('ticked').textContent = boxes().filter(function (box) { return box.checked; }).length;
  }

  function keep() {
    count();
    var ticked = boxes().filter(function (box) { return box.checked; }).map(function (box) { return box.dataset.tick; });
    try {
      sessionStorage.setItem(KEY, JSON.stringify(ticked));
    } catch (full) {
      /* Not kept: the boxes work as long as the page is open. */
    }
  }

  function restore() {
    var ticked = [];
    try {
      ticked = JSON.parse(sessionStorage.getItem(KEY) || '[]');
    } catch (broken) {
      /* Nothing was ticked. */
    }
    boxes().forEach(function (box) { box.checked = ticked.indexOf(box.dataset.tick) >= 0; });
    count();
  }

  function say(words, button) {
    document.getElementById('copied').textContent = words + ' ' + button.dataset.name;
  }

  function copied(button) {
    sheet.querySelectorAll('[data-was]').forEach(function (other) {
      other.firstElementChild.textContent = other.dataset.was;
      delete other.dataset.was;
    });
    button.dataset.was = button.firstElementChild.textContent;
    button.firstElementChild.textContent = button.dataset.copied;
    say(sheet.dataset.said, button);
    tick(button);
  }

  function tick(button) {
    boxes().forEach(function (box) {
      if (box.dataset.tick === button.dataset.ticks) { box.checked = true; }
    });
    keep();
  }

  function take(button) {
    var source = document.getElementById(button.dataset.copy);
    function select() {
      window.getSelection().selectAllChildren(source);
      say(sheet.dataset.selected, button);
    }
    if (navigator.clipboard) {
      navigator.clipboard.writeText(source.textContent).then(function () { copied(button); }, select);
    } else {
      select();
    }
  }

  sheet.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (button) { take(button); }
  });
  sheet.addEventListener('change', keep);
  restore();
}());
