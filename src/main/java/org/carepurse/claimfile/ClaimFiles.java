package org.carepurse.claimfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carepurse.audit.Act;
import org.carepurse.audit.AuditEvent;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.Digest;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Access;
import org.carepurse.identity.SignedIn;
import org.carepurse.identity.Whose;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;

/** What providers do with files of claims. Each act answers with the file's reference. */
@Act
@ApplicationScoped
public class ClaimFiles {

    /** @param act one of those that people decide on */
    public record Decide(String file, ClaimFileAct act) {

        private static final Set<ClaimFileAct> PEOPLES =
                EnumSet.of(ClaimFileAct.SEND, ClaimFileAct.TRY_AGAIN, ClaimFileAct.DROP);

        public Decide {
            if (!PEOPLES.contains(act)) {
                throw new WrongInput("act", "claim-file-act");
            }
        }
    }

    private final ClaimShelf shelf;
    private final ClaimBook book;
    private final Clerks clerks;
    private final Access access;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    ClaimFiles(ClaimShelf shelf, ClaimBook book, Clerks clerks, Access access, AuditTrail trail, Clock clock) {
        this.shelf = shelf;
        this.book = book;
        this.clerks = clerks;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes a file in, to be tried. The same content again is the same file, and nothing new.
     *
     * @throws WrongInput when it is no file that can be worked on at all
     */
    public Outcome<String> take(SignedIn who, RequestKey key, SendFile sent) {
        access.require(who, sent.kind().toSend(), Whose.providers(sent.providerId()));
        byte[] content = sha256(sent.content());
        byte[] asked = Digest.of(HexFormat.of().formatHex(content), sent.kind(), sent.providerId(), who.personId());
        return Outcome.done(trail.answerTo(key, asked)
                .or(() -> shelf.same(sent.providerId(), sent.kind(), content))
                .orElseGet(() -> takeNew(who, key, sent, content, asked)));
    }

    private String takeNew(SignedIn who, RequestKey key, SendFile sent, byte[] content, byte[] asked) {
        List<ClaimRow> rows = new ClaimSheet(sent.kind()).read(sent.content());
        ClaimFile file = shelf.add(new ClaimFile(sent, content, who.personId(), clock.instant()));
        book.add(file, new LineSorting(clerks.of(sent.kind())).sort(rows));
        trail.record(AuditEvent.of("CLAIM_FILE_TAKEN", "file", file.reference(), who.personId())
                .saying("%s, %d lines".formatted(file.kind(), rows.size()))
                .answering(key, asked, file.reference()));
        return file.reference();
    }

    /** Sends what can be sent, tries once more what was not sent, or drops the file. */
    public Outcome<String> decide(SignedIn who, RequestKey key, Decide asked) {
        ClaimFile file = shelf.lock(asked.file());
        access.require(who, file.kind().toSend(), Whose.providers(file.providerId()));
        byte[] digest = Digest.of(asked, who.personId());
        Optional<String> before = trail.answerTo(key, digest);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return file.undergo(asked.act(), who.personId()).map(now -> {
            if (asked.act() == ClaimFileAct.TRY_AGAIN) {
                book.tryAgain(file.id());
            }
            trail.record(AuditEvent.of("CLAIM_FILE_" + asked.act(), "file", file.reference(), who.personId())
                    .answering(key, digest, file.reference()));
            return file.reference();
        });
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
