// Sets language, direction and theme before the first paint, from the mirror of the saved settings.
// The mirror is only a hint for this first moment: the settings themselves live in the register.
(function () {
  try {
    var root = document.documentElement;
    var language = localStorage.getItem('hadir-language');
    var theme = localStorage.getItem('hadir-theme');
    if (language === 'ar' || language === 'ckb' || language === 'en' || language === 'it') {
      root.lang = language;
      root.dir = language === 'ar' || language === 'ckb' ? 'rtl' : 'ltr';
    }
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // A web view without storage starts with the Arabic, light defaults of index.html.
  }
})();
