/** Rules of checkers whose findings are none, each with its reason. Whatever is not named here fails the test. */
export const IGNORED_RULES: Readonly<Record<string, string>> = {
  'list_structure_proper/Potential_1':
    'HTML lets a div group the terms and descriptions of a dl (4.4.9); the rule knows no such div',
  'a_target_warning/potential_warn':
    'the rule looks for the English words in the link itself: other languages say it in theirs, and disclosures once, before the first link',
  'element_tabbable_visible/potential_visible':
    'what the rule means is scrolled out of sight in the dialog; that each has to be seen when it takes the focus is a test of its own',
  'text_block_heading/potential_heading':
    'the title of a placeholder names its group, and is no heading: the outline of the page stays its own',
  'text_sensory_misuse/potential_position': 'the word is "above all", no place',
  'Principle2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID':
    'the link leads to no place of the page: the core answers the click and opens preferences',
};
