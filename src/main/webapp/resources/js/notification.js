/*
 * The workspace of a notification: the page beside the questions is a picture of the very document, fetched anew after
 * each answer that was saved. It never waits for typing and typing never waits for it: a pause first, one at a time,
 * and of several wishes the last. Also: threads of comments stay open when their question is drawn anew, the second
 * click of a double click adds no second comment, and once the deadline passes the page asks what is owed now.
 */
(function () {
  'use strict';

  var PAUSE = 700;
  /* The longest time that browsers can wait for. */
  var LONGEST = 2147483647;

  function picture(preview) {
    var image = preview.querySelector('img');
    var words = preview.querySelector('.picture p');
    /* 0: the one on which the section that is being answered begins. */
    var page = 0;
    var pages = 1;
    var timer = null;
    var busy = false;
    var again = false;

    function written(pattern) {
      return pattern.replace('##', pages).replace('#', page);
    }

    function address() {
      var width = Math.min(1600, Math.round(preview.clientWidth * Math.min(2, window.devicePixelRatio || 1)));
      return preview.dataset.picture.replace('page-0.png', 'page-' + page + '.png') + '&width=' + width
        + (page ? '' : '&section=' + preview.dataset.section);
    }

    function show(data) {
      image.src = data;
      image.alt = written(preview.dataset.alt);
      image.hidden = false;
      words.hidden = true;
      document.getElementById('picture-of').textContent = written(preview.dataset.of);
      document.getElementById('picture-previous').disabled = page <= 1;
      document.getElementById('picture-next').disabled = page >= pages;
    }

    function fail() {
      words.textContent = preview.dataset.failed;
      words.hidden = false;
      image.hidden = true;
    }

    function read(answer) {
      if (answer.status === 404 && page > 1) {
        page = 1;
        again = true;
        return null;
      }
      if (!answer.ok || answer.headers.get('Content-Type') !== 'image/png') { throw new Error('no picture'); }
      pages = Number(answer.headers.get('Clepsydre-Pages')) || 1;
      page = page || Number(answer.headers.get('Clepsydre-Page')) || 1;
      return answer.blob();
    }

    function data(blob) {
      return blob && new Promise(function (done, failed) {
        var reader = new FileReader();
        reader.onload = function () { done(reader.result); };
        reader.onerror = failed;
        reader.readAsDataURL(blob);
      });
    }

    function fetchNow() {
      if (busy) {
        again = true;
        return;
      }
      busy = true;
      again = false;
      fetch(address(), { credentials: 'same-origin' }).then(read).then(data).then(function (result) {
        if (result && !again) { show(result); }
      }).catch(fail).then(function () {
        busy = false;
        if (again) { fetchNow(); }
      });
    }

    function turn(by) {
      page = Math.max(1, Math.min(pages, page + by));
      fetchNow();
    }

    document.getElementById('picture-previous').addEventListener('click', function () { turn(-1); });
    document.getElementById('picture-next').addEventListener('click', function () { turn(1); });
    document.addEventListener('clepsydre:saved', function () {
      clearTimeout(timer);
      timer = setTimeout(fetchNow, PAUSE);
    });
    fetchNow();
  }

  function threads() {
    var open = {};
    document.addEventListener('toggle', function (event) {
      if (event.target.dataset && event.target.dataset.talk) { open[event.target.dataset.talk] = event.target.open; }
    }, true);
    document.addEventListener('click', function (event) {
      if (event.detail > 1 && event.target.closest('.talk a')) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    }, true);
    new MutationObserver(function () {
      document.querySelectorAll('details[data-talk]').forEach(function (thread) {
        if (open[thread.dataset.talk] && !thread.open) { thread.open = true; }
      });
    }).observe(document.getElementById('answers'), { childList: true, subtree: true });
  }

  function deadline() {
    var left = Number(document.getElementById('look').dataset.left);
    if (left > 0 && left < LONGEST) {
      setTimeout(function () { window.clepsydreLook(); }, left + 1500);
    }
  }

  var preview = document.getElementById('preview');
  if (preview) { picture(preview); }
  threads();
  deadline();
}());
