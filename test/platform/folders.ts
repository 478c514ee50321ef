/** The folders of web-platform-tests about what Sekisho puts functions of its own in front of. Those of requests want a server. */
export const FOLDERS = [
  'html/semantics/scripting-1/the-script-element',
  'html/semantics/embedded-content/the-img-element',
  'html/semantics/embedded-content/the-iframe-element',
  'html/webappapis/dynamic-markup-insertion',
  'domparsing',
  'dom/nodes',
  'custom-elements',
] as const;
