package org.carepurse.printrun;

import org.carepurse.identity.Language;

/**
 * A statement on its way into the file.
 *
 * @param plan the reference of the plan it is about
 * @param content the PDF
 */
record FiledStatement(long planId, String plan, Language language, byte[] content) {

    /** Says in which language it is, so that letters can be put together with it. */
    String name() {
        return plan + "-" + language.code() + ".pdf";
    }
}
