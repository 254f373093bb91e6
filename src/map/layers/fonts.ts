/** The face of all map text: served by the page itself, so no glyph server is asked. */
export const TEXT_FONT = ['Noto Sans'];
