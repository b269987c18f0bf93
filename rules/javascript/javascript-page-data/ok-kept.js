export async function keep(theme, password) {
  // ok: javascript-page-data-kept
  sessionStorage.setItem('view', JSON.stringify({ theme, page: 2 }));
  // ok: javascript-page-data-kept
  await AsyncStorage.setItem('theme', theme);
  // ok: javascript-page-data-kept
  await Preferences.set({ key: 'theme', value: theme });
  // ok: javascript-page-data-kept
  await SecureStore.setItemAsync('password', password);
  // ok: javascript-page-data-kept
  document.cookie = `theme=${theme}; path=/; secure; samesite=lax`;
}

// ok: javascript-page-data-kept
localStorage.theme = 'dark';
// ok: javascript-page-data-kept
window.localStorage['access_token'] = '';
