package org.carepurse.bench;

/**
 * Who buys at the same time, and from what.
 *
 * @param callers how many people buy, each as fast as they are answered
 * @param pots from how many pots: one that all share, or one for each
 */
record Load(String name, int callers, int pots) {

    static final Load DISTINCT_POTS = new Load("8 callers on pots of their own", 8, 8);
    static final Load HOT_POT = new Load("32 callers on one hot pot", 32, 1);

    static final Load OVER_HTTP = new Load("16 callers, those over HTTP signed in", 16, 16);

    int potOf(int caller) {
        return caller % pots;
    }
}
