package org.carepurse.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a check has found: every fault by the name of the record or head, and what was checked. */
public final class Verdict {

    private final List<String> faults = new ArrayList<>();
    private final Set<String> keys = new TreeSet<>();
    private long records;
    private long heads;
    private long unsealed;
    private TreeHead last;

    void fault(String text, Object... values) {
        faults.add(text.formatted(values));
    }

    void countRecords(long more) {
        records += more;
    }

    void countUnsealed() {
        unsealed++;
    }

    void countHead(TreeHead head) {
        heads++;
        keys.add(head.keyId());
        last = head;
    }

    /** Each a sentence that names what is wrong; none when all is as it was sealed. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    public boolean holds() {
        return faults.isEmpty();
    }

    /** Records that were sealed, and are in the file. */
    public long records() {
        return records;
    }

    public long heads() {
        return heads;
    }

    /** Records that were too young to be sealed. */
    public long unsealed() {
        return unsealed;
    }

    /** Who signed. Whether these keys are the right ones, only whoever gave them away can say. */
    public Set<String> keyIds() {
        return Set.copyOf(keys);
    }

    /** The line of the last head, to keep for the next check; empty when there is none. */
    public String lastHead() {
        return last == null ? "" : last.line();
    }
}
