package org.carepurse.order;

/** One rule for ordering. It judges by the facts of the line alone, and writes nothing. */
interface OrderRule {

    Verdict judge(LineFacts line);
}
