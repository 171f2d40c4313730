package org.carepurse.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was typed to search for, as the words a full-text index knows: each may be the beginning of a longer word, and all
 * must be found. Words of one or two letters and the commonest words are not indexed and so not asked for.
 */
record SearchWords(List<String> words) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int MOST = 10;

    /** The words InnoDB leaves out of its indexes unless told otherwise, as far as they are long enough to be asked for. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when", "where", "who",
            "will", "with", "und", "www");

    static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(typed.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST && !NOT_INDEXED.contains(word))
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word)
                .distinct()
                .limit(MOST)
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** As MariaDB and MySQL want it: {@code +physio* +sale*}. */
    String asked() {
        return words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }
}
