package org.carepurse.command;

import java.io.PrintStream;
import java.util.List;

/** One thing to do from the command line. */
public interface Command {

    /** The word that asks for it. */
    String name();

    /**
     * Does it.
     *
     * @param words what was typed after its name
     * @return 0 when all is well, as programs say it
     */
    int run(List<String> words, PrintStream out);
}
