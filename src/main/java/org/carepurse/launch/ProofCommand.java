package org.carepurse.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carepurse.proof.FileCheck;
import org.carepurse.proof.SigningKey;
import org.carepurse.proof.Trust;
import org.carepurse.proof.Verdict;

/** The commands that need neither the service nor its data: checking an export, and making a key. */
final class ProofCommand {

    private static final String VERIFY = "verify-export";
    private static final String NEW_KEY = "new-seal-key";

    private ProofCommand() {}

    static boolean isMeant(List<String> words) {
        return !words.isEmpty() && Set.of(VERIFY, NEW_KEY).contains(words.get(0));
    }

    /** @return 0 when all is as it was sealed, 1 when something is not */
    static int run(List<String> words) {
        if (words.get(0).equals(NEW_KEY)) {
            Console.say(SigningKey.fresh());
            return 0;
        }
        return verify(new ArrayDeque<>(words.subList(1, words.size())));
    }

    private static int verify(Deque<String> words) {
        if (words.isEmpty()) {
            throw new CannotStart(VERIFY + " needs the file to check: see carepurse --help.");
        }
        Path file = Path.of(words.pop());
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return tell(FileCheck.of(lines, trust(words)));
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The file " + file + " cannot be read (" + Disk.reason(unreadable) + ").", unreadable);
        }
    }

    private static Trust trust(Deque<String> words) throws IOException {
        Set<String> keys = new HashSet<>();
        List<String> heads = new ArrayList<>();
        while (!words.isEmpty()) {
            String word = words.pop();
            if (words.isEmpty() || !Set.of("--key", "--head").contains(word)) {
                throw new CannotStart(VERIFY + " takes --key ID and --head FILE, not " + word + ".");
            }
            if (word.equals("--key")) {
                keys.add(words.pop());
            } else {
                heads.add(Files.readString(Path.of(words.pop())).strip());
            }
        }
        return new Trust(keys, heads);
    }

    private static int tell(Verdict verdict) {
        verdict.faults().forEach(Console::say);
        Console.say("%,d sealed records and %,d heads checked, %,d records not sealed yet: %s"
                .formatted(
                        verdict.records(),
                        verdict.heads(),
                        verdict.unsealed(),
                        verdict.holds()
                                ? "all is as it was sealed."
                                : verdict.faults().size() + (verdict.faults().size() == 1 ? " fault." : " faults.")));
        Console.say("Signed by: " + String.join(", ", verdict.keyIds()));
        if (!verdict.lastHead().isEmpty()) {
            Console.say("Last head, to keep for the next check:\n" + verdict.lastHead());
        }
        return verdict.holds() ? 0 : 1;
    }
}
