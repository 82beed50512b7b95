/*
 * Buttons marked data-copy take the text of the element of that id to the clipboard and then say so by data-copied.
 * Where there is no clipboard (without TLS) the text is selected, so that the keyboard can take it.
 */
(function () {
  'use strict';

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    var source = button && document.getElementById(button.dataset.copy);
    if (!source) { return; }
    window.getSelection().selectAllChildren(source);
    if (navigator.clipboard) {
      navigator.clipboard.writeText(source.textContent).then(function () {
        button.textContent = button.dataset.copied;
      }, function () { /* Not allowed: it is selected. */ });
    }
  });
}());
