window.sekisho?.subscribe(({ choices }) => {
  const isCounted = choices['google-analytics'] === 'granted';
  document.getElementById('state').textContent = isCounted ? 'Visits are counted.' : 'Visits are not counted.';
});
