/**
 * The folders of web-platform-tests about what Sekisho puts functions of its own in front of, in two parts that take about as
 * long. Those of requests want a server.
 */
export const FOLDERS = {
  elements: [
    'html/semantics/scripting-1/the-script-element',
    'html/semantics/embedded-content/the-img-element',
    'html/semantics/embedded-content/the-iframe-element',
  ],
  trees: ['html/webappapis/dynamic-markup-insertion', 'domparsing', 'dom/nodes', 'custom-elements'],
};
