package uz.posbon.ui.map.search;

import java.util.Set;

/**
 * One word of a question.
 *
 * @param typed as it was typed
 * @param key of the whole word
 * @param beginnings what else the key may begin with
 * @param types what kinds of place the word, or a word that begins so, means
 * @param nearlyTypes what kinds of place it means if a mistake is forgiven
 * @param required whether a place must answer it
 * @param forgiving whether a mistake is forgiven
 */
record Term(String typed, String key, Set<String> beginnings, Set<String> types, Set<String> nearlyTypes, boolean required, boolean forgiving) {}
