/** The contents of the guide, which lead to its sections. */

/** Leads to the section of a link: in the frames of HtmlService the page has no address of its own. */
export function followContents(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href^="#"]');
    const section =
      link && page.getElementById(decodeURIComponent(link.getAttribute('href')!.slice(1)));
    if (!section) return;
    event.preventDefault();
    section.scrollIntoView();
    section.focus();
  });
}
