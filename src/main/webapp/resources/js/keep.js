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

  // An error page that answers an Ajax request brings this script along a second time.
  if (window.clepsydreKeeps) { return; }
  window.clepsydreKeeps = true;

  var PREFIX = 'keep:';
  var SKIPPED = ['password', 'file', 'hidden', 'submit', 'button', 'reset', 'image'];
  var PAUSE = 300;
  var waiting = null;
  var waitingFor = null;
  var pending = null;
  var owed = null;

  /* Who reads: undefined on pages that do not know, such as the login page. */
  function reader() {
    var main = document.getElementById('main');
    return main ? main.dataset.reader : undefined;
  }

  /* The same form is about something else in another section, or for another manager. */
  function place(form) {
    var asked = new URLSearchParams(location.search);
    var about = ['section', 'manager'].map(function (name) { return asked.get(name) || ''; }).join('&');
    return PREFIX + location.pathname + '?' + about + '#' + form.id;
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

  /* Which fields were changed by it. */
  function putBack(form, typed) {
    var changed = [];
    fields(form).forEach(function (field) {
      typed.forEach(function (one) {
        if (one[0] === field.name && differs(field, one)) { changed.push(field); }
      });
    });
    return changed;
  }

  /* Whether the field said something else; now it says this. */
  function differs(field, one) {
    if (boxed(field)) {
      if (one[1] !== field.value || field.checked === one[2]) { return false; }
      field.checked = one[2];
      return true;
    }
    if (Array.isArray(one[1])) {
      return Array.prototype.filter.call(field.options || [], function (option) {
        var wanted = one[1].indexOf(option.value) >= 0;
        if (option.selected === wanted) { return false; }
        option.selected = wanted;
        return true;
      }).length > 0;
    }
    if (field.value === one[1]) { return false; }
    field.value = one[1];
    return true;
  }

  /* As if it had been changed by hand: boxes tell their page by a click, which turns them over once more. */
  function tell(field) {
    if (!boxed(field)) {
      field.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (field.type === 'checkbox') {
      field.checked = !field.checked;
      field.click();
    } else if (field.checked) {
      field.click();
    }
  }

  /* Says what was put back. Where each answer is saved as soon as it is changed, nothing has been changed here: there
     a button saves it, so that nobody's newer answer is replaced unasked. */
  function offer(form, key, changed) {
    var note = document.getElementById('kept');
    if (!note || !changed.length) { return; }
    note.hidden = false;
    document.getElementById('kept-discard').addEventListener('click', function () {
      sessionStorage.removeItem(key);
      location.assign(location.pathname + location.search);
    });
    if (form.dataset.saves !== 'itself') { return; }
    var save = document.getElementById('kept-save');
    save.hidden = false;
    save.addEventListener('click', function () {
      changed.forEach(tell);
      note.hidden = true;
    });
  }

  function restore(form) {
    var key = place(form);
    var typed = entry(key);
    var failed = document.querySelector('.problems') !== null;
    // The server has shown the form again with its errors: its own fields already hold what was typed.
    if (!typed || failed) { return; }
    var changed = putBack(form, typed.values);
    offer(form, key, changed);
    reveal(form, key, typed.values, changed);
  }

  /* Words whose field is not on the page as it opens: it comes once another is chosen, or answered otherwise. */
  function reveal(form, key, typed, changed) {
    var missing = typed.filter(function (one) {
      return (one.length === 3 ? one[2] : one[1].length) && !form.elements.namedItem(one[0]);
    });
    if (!missing.length) { return; }
    owed = { form: form.id, key: key, values: missing };
    missing.forEach(function (one) {
      var link = document.getElementById(one[0] + '-otherwise');
      if (link) { link.click(); }
    });
    if (form.dataset.reveals) { changed.forEach(tell); }
  }

  /* After an Ajax answer: the fields that were missing may be there now. */
  function putBackOwed() {
    var form = owed && document.getElementById(owed.form);
    if (!form) { return; }
    var found = owed.values.filter(function (one) { return form.elements.namedItem(one[0]); });
    if (!found.length) { return; }
    offer(form, owed.key, putBack(form, found));
    owed.values = owed.values.filter(function (one) { return found.indexOf(one) < 0; });
    keep(form, false);
  }

  function keep(form, sent) {
    clearTimeout(waiting);
    waitingFor = null;
    store(place(form), { reader: reader() || '', sent: sent, values: values(form) });
  }

  function kept(target) {
    return target && target.closest ? target.closest('form[data-keep]') : null;
  }

  /* On the document, not on the form: an Ajax answer may replace the form. */
  function watch() {
    document.addEventListener('input', function (event) {
      var form = kept(event.target);
      if (form) {
        clearTimeout(waiting);
        waitingFor = form;
        waiting = setTimeout(function () { keep(form, false); }, PAUSE);
      }
    });
    // At once: the change may send a request whose answer leads away, to the login.
    document.addEventListener('change', function (event) {
      var form = kept(event.target);
      if (form) { keep(form, false); }
    });
    document.addEventListener('submit', function (event) {
      if (kept(event.target)) { keep(event.target, true); }
      if (event.target.dataset.forget === 'all') { forgetAll(); }
    });
    document.addEventListener('click', function (event) {
      var link = event.target.closest ? event.target.closest('a[data-forget]') : null;
      var form = link && document.getElementById(link.dataset.forget);
      if (form) { sessionStorage.removeItem(place(form)); }
    });
    window.addEventListener('pagehide', function () {
      if (waitingFor) { keep(waitingFor, false); }
    });
  }

  /* A button of PrimeFaces sends without a submit event; its answer is another page, the errors, or a note of success. */
  function watchAjax() {
    if (!window.jQuery) { return; }
    window.jQuery(document).on('pfAjaxSend', function (event, request, settings) {
      var source = settings && settings.source;
      var element = typeof source === 'string' ? document.getElementById(source) : source && (source[0] || source);
      var form = kept(element);
      if (form && element.matches('button,input[type="submit"]')) {
        keep(form, true);
        pending = form.id;
      }
    }).on('pfAjaxComplete', function () {
      putBackOwed();
      var form = pending && document.getElementById(pending);
      pending = null;
      if (!form) {
        // An error page has taken the form's place; what was sent is still owed.
        if (document.querySelector('[data-hold]')) { settle(); }
      } else if (document.querySelector('[data-saved]')) {
        sessionStorage.removeItem(place(form));
      } else if (document.querySelector('.problems')) {
        keep(form, false);
      }
    });
  }

  /* A page that is neither a login, an error nor an expired one proves that what was sent has arrived. After one that
     is, what was sent is still owed. */
  function settle() {
    var hold = document.querySelector('[data-hold]') !== null;
    var failed = document.querySelector('.problems') !== null;
    var now = reader();
    keys().forEach(function (key) {
      var typed = entry(key);
      var strangers = typed && now !== undefined && typed.reader !== now;
      if (!typed || strangers || (typed.sent && !hold && !failed)) {
        sessionStorage.removeItem(key);
      } else if (typed.sent) {
        typed.sent = false;
        store(key, typed);
      }
    });
  }

  function focusProblems() {
    var summary = document.querySelector('[data-focus="now"]');
    // A scanner goes on typing whatever was wrong: the alert is read out by itself.
    var scanned = document.querySelector('[data-scan]');
    if (summary) {
      summary.removeAttribute('data-focus');
      (scanned || summary).focus();
    }
    if (summary && scanned) {
      scanned.select();
    }
  }

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
  document.querySelectorAll('form[data-keep]').forEach(restore);
  watch();
  watchAjax();
  focusProblems();

  new MutationObserver(focusProblems).observe(document.documentElement, { childList: true, subtree: true });

  /* The second click of a double click asks for nothing new. */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.busy) {
      event.preventDefault();
      return;
    }
    form.dataset.busy = 'yes';
    setTimeout(function () { delete form.dataset.busy; }, 5000);
  });
}());
