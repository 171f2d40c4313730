package org.carepurse.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carepurse.identity.InventedPeople;
import org.carepurse.proof.FileCheck;
import org.carepurse.proof.Trust;
import org.carepurse.seal.SealRounds;
import org.carepurse.seal.Seals;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnDatabase
class ExportProofCommandTest {

    private final CarePurseInstance instance;
    private final Command exporting;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    ExportProofCommandTest(CarePurseInstance instance, Seals seals) {
        this.instance = instance;
        exporting = new ExportProofCommand(seals);
    }

    @Test
    void writes_a_file_for_each_tree_that_an_outsider_finds_without_a_fault() throws IOException {
        InventedPeople people = InventedPeople.in(instance);
        people.aHolder();
        instance.get(SealRounds.class).goRound();
        Path file = folder.resolve("new").resolve("proof-" + people.commissionerId() + ".txt");

        assertThat(run(folder.resolve("new").toString())).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8)).contains(file.toString());
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            assertThat(FileCheck.of(lines, Trust.NOTHING_KNOWN).faults()).isEmpty();
        }
    }

    @Test
    void asks_for_the_folder_and_says_when_it_cannot_write_there() throws IOException {
        assertThat(run()).isEqualTo(2);
        Path inTheWay = Files.createFile(folder.resolve("a-file"));
        assertThat(run(inTheWay.toString())).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("needs the folder", "cannot be written");
    }

    private int run(String... words) {
        return exporting.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
