/** The buttons above the guide: the page is read in the one language or the other. */

/** Lets the buttons choose the language of the page, of which its styles show the text alone. */
export function changeLanguage({ documentElement: page }: Document): void {
  const buttons = [...page.querySelectorAll<HTMLElement>('#languages button')];
  const mark = () => {
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.lang === page.lang));
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      page.lang = button.lang;
      mark();
    });
  }
  mark();
}
