/** Icons of 18 × 18 by which a reader of a diagram tells who works on a step. */
const drawn = (paths: string): { contents: string } => ({
  contents: `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="#1f3a5f" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`,
  )}`,
});

export const icons = {
  person: drawn('<circle cx="9" cy="5.5" r="3"/><path d="M3 16c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5z"/>'),
  system: drawn('<rect x="2" y="3" width="14" height="9" rx="1"/><path d="M9 12v3M5.5 15.5h7M5 6h4M5 9h7"/>'),
  clock: drawn('<circle cx="9" cy="9" r="7"/><path d="M9 4.5V9l3 2"/>'),
};
