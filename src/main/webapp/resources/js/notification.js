/* Keeps the section that is being answered in sight on the page beside it, also after that page was drawn anew. */
(function () {
  'use strict';

  function show() {
    var page = document.querySelector('.page.a4');
    var current = page && page.querySelector('[data-current="true"]');
    if (current) {
      page.scrollTop = current.offsetTop - page.offsetTop - 40;
    }
  }

  show();
  var beside = document.getElementById('beside');
  if (beside && window.MutationObserver) {
    new MutationObserver(show).observe(beside, { childList: true, subtree: true });
  }
}());
