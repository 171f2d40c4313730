package org.carepurse.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.carepurse.identity.Access;
import org.carepurse.identity.Hat;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.NotFound;
import org.carepurse.proof.MerkleTree;
import org.carepurse.proof.TreeHead;
import org.carepurse.table.Tables;

/** What a commissioner's auditor and finance officer can see of the seals, and take away to be checked elsewhere. */
@ApplicationScoped
public class Seals {

    private static final int LATEST = 10;

    private final Tables tables;
    private final KeptHeads heads;
    private final Unsealed unsealed;
    private final SealExport export;
    private final Access access;

    @Inject
    Seals(Tables tables, KeptHeads heads, Unsealed unsealed, SealExport export, Access access) {
        this.tables = tables;
        this.heads = heads;
        this.unsealed = unsealed;
        this.export = export;
        this.access = access;
    }

    /** @throws NotAllowed when the person may see no commissioner's seals */
    public SealState state(SignedIn who) {
        long tree = treeOf(who);
        Turn turn = tables.read(Turn.READ, Turn::of).get(0);
        return new SealState(
                tree,
                heads.latest(tree, LATEST),
                unsealed.ofTree(tree, turn.settledTo(), SealState.COUNTED_AT_MOST)
                        .size(),
                turn.upToDate());
    }

    /** Which tree the person may take away; asked before anything is written. */
    public long treeOf(SignedIn who) {
        return who.hats().stream()
                .map(Hat::organisationId)
                .filter(id -> access.may(who, Permission.SEE_SEALS, Whose.commissioners(id)))
                .min(Long::compare)
                .orElseThrow(() -> new NotAllowed(Permission.SEE_SEALS));
    }

    /** Writes the person's tree, as long as it may be. */
    public void export(SignedIn who, OutputStream to) throws IOException {
        export(treeOf(who), to);
    }

    /** Writes any tree, for whoever runs the service. */
    public void export(long tree, OutputStream to) throws IOException {
        Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        export.write(tree, text);
        text.flush();
    }

    /** Every tree that has a head; 0 is that of the records that are no commissioner's. */
    public List<Long> trees() {
        return heads.trees();
    }

    /**
     * What shows that the tree of an earlier head has only grown into that of a later one (RFC 6962 §2.1.2).
     *
     * @return hashes in hexadecimal
     * @throws NotFound when there is no head of one of these sizes
     */
    public List<String> consistency(SignedIn who, long earlier, long later) {
        long tree = treeOf(who);
        long from = sizeOf(tree, Math.min(earlier, later));
        long to = sizeOf(tree, Math.max(earlier, later));
        return new MerkleTree(new StoredTrees(tables, tree), to)
                .consistencyWith(from).stream().map(HexFormat.of()::formatHex).toList();
    }

    private long sizeOf(long tree, long size) {
        return heads.ofSize(tree, size)
                .map(TreeHead::size)
                .orElseThrow(() -> new NotFound("head", String.valueOf(size)));
    }
}
