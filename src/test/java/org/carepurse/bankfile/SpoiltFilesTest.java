package org.carepurse.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.carepurse.identity.Language;
import org.carepurse.outcome.WrongInput;
import org.carepurse.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Whatever a file is, reading it ends: with what could be read, with lines reported, or with one plain answer about the
 * whole. Samples are spoilt in a thousand ways, always the same ones.
 */
class SpoiltFilesTest {

    private static final int WAYS = 1_000;

    private interface Reading {
        void read(InputStream file) throws IOException;
    }

    private record Sample(String name, byte[] bytes, Reading reading) {

        static Sample of(String name, Reading reading) {
            return new Sample(name, TestFiles.text(name).getBytes(StandardCharsets.UTF_8), reading);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final CsvMapping BY_COLUMN = new CsvMapping(
            ',',
            new CsvMapping.Day("Date", DayOrder.DAY_MONTH_YEAR),
            CsvMapping.Change.in("Amount"),
            new CsvMapping.Words(List.of("Text"), "", "", ""));

    @SuppressWarnings("unused")
    private static final List<Sample> SAMPLES = List.of(
            Sample.of("camt.053.xml", file -> wordsFor(new CamtStatement().readAll(file))),
            Sample.of("statement-1.ofx", file -> wordsFor(new OfxStatement().readAll(file))),
            Sample.of("statement-2.ofx", file -> wordsFor(new OfxStatement().readAll(file))),
            Sample.of("arucs.xml", file -> new BacsReturns().readAll(file)),
            Sample.of("pain.002.xml", Pain002::readAll),
            new Sample(
                    "results",
                    "payment,amount,payment date,result\nPAY-7K3M-9QX4,1.50,2026-11-25,paid\nPAY-0000-0001,2,2026-11-25,\"failed\"\n"
                            .getBytes(StandardCharsets.UTF_8),
                    ResultsCsv::readAll),
            new Sample(
                    "csv",
                    "Date,Amount,Text\n25/11/2026,-1.50,\"Brook Lane, Home\"\n25/11/2026,£12,Ann\n"
                            .getBytes(StandardCharsets.UTF_8),
                    file -> wordsFor(new CsvStatement(BY_COLUMN).readAll(file))));

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void no_file_is_so_spoilt_that_reading_it_fails_otherwise_than_with_an_answer(Sample sample) throws IOException {
        Random random = new Random(20261122);
        int answered = 0;
        for (int way = 0; way < WAYS; way++) {
            byte[] spoilt = spoilt(sample.bytes(), random);
            try {
                sample.reading().read(new ByteArrayInputStream(spoilt));
            } catch (WrongInput answer) {
                answered++;
                assertThat(Words.in(Language.WELSH).say(answer)).isNotBlank();
            } catch (RuntimeException surprise) {
                fail("Way " + way + ": " + new String(spoilt, StandardCharsets.UTF_8), surprise);
            }
        }
        assertThat(answered).isBetween(1, WAYS - 1);
    }

    /** Everything reported can be said, with its facts. */
    private static void wordsFor(StatementsRead read) {
        read.unread().forEach(unread -> assertThat(Words.in(Language.ENGLISH).say(unread.why()))
                .isNotBlank());
    }

    private static byte[] spoilt(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int times = random.nextInt(4); times >= 0; times--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] = (byte) "<>&;\"'/!?[]-,0\n\u0000".charAt(random.nextInt(16));
                case 2 -> Arrays.fill(bytes, at, end, (byte) '9');
                case 3 -> bytes = without(bytes, at, end);
                default -> System.arraycopy(whole, random.nextInt(whole.length - 50), bytes, at, end - at);
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - from) + 1);
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }
}
