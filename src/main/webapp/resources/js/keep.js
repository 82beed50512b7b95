/*
 * Keeps what is typed into forms marked data-keep until it is saved: an expired session, a wrong click or a reload
 * must not cost anybody their words. In sessionStorage: gone with the tab, never sent anywhere. Never keeps
 * passwords, files or hidden fields, nor fields marked data-keep="no". Forgotten at logout, and when somebody else
 * logs in.
 *
 * Also: moves the focus to the summary of errors, and to the field that its links name.
 */
(function () {
  'use strict';

  var PREFIX = 'keep:';
  var SKIPPED = ['password', 'file', 'hidden', 'submit', 'button', 'reset', 'image'];
  var PAUSE = 300;
  var main = document.getElementById('main');

  function place(form) {
    return PREFIX + location.pathname + '#' + form.id;
  }

  function entry(key) {
    try {
      return JSON.parse(sessionStorage.getItem(key) || 'null');
    } catch (broken) {
      return null;
    }
  }

  function store(key, value) {
    try {
      sessionStorage.setItem(key, JSON.stringify(value));
    } catch (full) {
      /* No room or not allowed: typing goes on as without this script. */
    }
  }

  function keys() {
    return Object.keys(sessionStorage).filter(function (key) { return key.indexOf(PREFIX) === 0; });
  }

  function forgetAll() {
    keys().forEach(function (key) { sessionStorage.removeItem(key); });
  }

  function fields(form) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name && SKIPPED.indexOf(field.type) < 0 && field.dataset.keep !== 'no';
    });
  }

  function boxed(field) {
    return field.type === 'checkbox' || field.type === 'radio';
  }

  function values(form) {
    return fields(form).map(function (field) {
      if (boxed(field)) {
        return [field.name, field.value, field.checked];
      }
      if (field.multiple && field.options) {
        return [field.name, Array.prototype.map.call(field.selectedOptions, function (o) { return o.value; })];
      }
      return [field.name, field.value];
    });
  }

  function putBack(form, kept) {
    var changed = false;
    fields(form).forEach(function (field) {
      kept.forEach(function (one) {
        if (one[0] !== field.name) { return; }
        if (boxed(field)) {
          if (one[1] === field.value && field.checked !== one[2]) { field.checked = one[2]; changed = true; }
        } else if (Array.isArray(one[1])) {
          Array.prototype.forEach.call(field.options || [], function (option) {
            var wanted = one[1].indexOf(option.value) >= 0;
            if (option.selected !== wanted) { option.selected = wanted; changed = true; }
          });
        } else if (field.value !== one[1]) {
          field.value = one[1];
          changed = true;
        }
      });
    });
    return changed;
  }

  function offerDiscard(key) {
    var note = document.getElementById('kept');
    if (!note) { return; }
    note.hidden = false;
    document.getElementById('kept-discard').addEventListener('click', function () {
      sessionStorage.removeItem(key);
      location.assign(location.pathname + location.search);
    });
  }

  function restore(form) {
    var key = place(form);
    var kept = entry(key);
    var hasErrors = document.querySelector('.problems') !== null;
    if (!kept) { return; }
    // The server has shown the form again with its errors: its own fields already hold what was typed.
    if (!hasErrors && putBack(form, kept.values)) { offerDiscard(key); }
  }

  function watch(form) {
    var key = place(form);
    var waiting = null;
    function keep(sent) {
      clearTimeout(waiting);
      store(key, { reader: (main && main.dataset.reader) || '', sent: sent, values: values(form) });
    }
    function soon() {
      clearTimeout(waiting);
      waiting = setTimeout(function () { keep(false); }, PAUSE);
    }
    form.addEventListener('input', soon);
    form.addEventListener('change', soon);
    form.addEventListener('submit', function () { keep(true); });
    window.addEventListener('pagehide', function () { clearTimeout(waiting); });
  }

  /* A page that is neither a login, an error nor an expired one proves that what was sent has arrived. After one that
     is, what was sent is still owed. */
  function settle() {
    var hold = document.querySelector('[data-hold]') !== null;
    var failed = document.querySelector('.problems') !== null;
    var reader = main ? main.dataset.reader : undefined;
    keys().forEach(function (key) {
      var kept = entry(key);
      var strangers = kept && reader !== undefined && kept.reader !== reader;
      if (!kept || strangers || (kept.sent && !hold && !failed)) {
        sessionStorage.removeItem(key);
      } else if (kept.sent) {
        kept.sent = false;
        store(key, kept);
      }
    });
  }

  function focusProblems() {
    var summary = document.querySelector('[data-focus="now"]');
    if (summary) {
      summary.removeAttribute('data-focus');
      summary.focus();
    }
  }

  document.addEventListener('submit', function (event) {
    if (event.target.dataset.forget === 'all') { forgetAll(); }
  });

  document.addEventListener('click', function (event) {
    var link = event.target.closest ? event.target.closest('.problems a[href^="#"]') : null;
    if (!link) { return; }
    var field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (field) {
      event.preventDefault();
      field.scrollIntoView({ block: 'center' });
      (field.matches('input,select,textarea,button,a') ? field : field.querySelector('input,select,textarea') || field).focus();
    }
  });

  /* Pages that save by themselves tell it here: the form with that id (or every one) is saved. */
  document.addEventListener('clepsydre:saved', function (event) {
    var form = event.detail && document.getElementById(event.detail);
    if (form) { sessionStorage.removeItem(place(form)); } else { forgetAll(); }
  });

  settle();
  document.querySelectorAll('form[data-keep]').forEach(function (form) {
    restore(form);
    watch(form);
  });
  focusProblems();

  if (main) {
    new MutationObserver(focusProblems).observe(main, { childList: true, subtree: true });
  }
}());
