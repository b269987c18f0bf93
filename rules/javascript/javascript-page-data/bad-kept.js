export async function keep(form, password) {
  const { cardNumber, cvv } = form;
  // ruleid: javascript-page-data-kept
  sessionStorage.setItem('order', JSON.stringify({ cardNumber, cvv }));
  // ruleid: javascript-page-data-kept
  await AsyncStorage.setItem('password', password);
  // ruleid: javascript-page-data-kept
  await Preferences.set({ key: 'password', value: password });
  // ruleid: javascript-page-data-kept
  document.cookie = `pwd=${password}; path=/`;
}

// ruleid: javascript-page-data-kept
localStorage.accessToken = reply.token;
// ruleid: javascript-page-data-kept
window.localStorage['refresh_token'] = reply.refreshToken;
