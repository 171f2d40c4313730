package org.carepurse.journey;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.identity.Language;
import org.carepurse.rest.frame.Program;
import org.carepurse.web.identity.Visitor;
import org.carepurse.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One of the invented people at any door, with a browser and with a program. */
final class Caller {

    private static final int TAKES_FILES_ONLY = 415;

    private static final Map<Integer, String> TOLD = Map.of(403, "not-allowed", 404, "not-found");

    private final Visitor visitor;
    private final String secret;
    private final Program program;

    Caller(Invented person) {
        visitor = person.signedIn();
        secret = Visitor.secretIn(visitor.page("/account"));
        program = person.program();
    }

    static Map<Invented, Caller> everybody() {
        Map<Invented, Caller> all = new EnumMap<>(Invented.class);
        Stream.of(Invented.values()).forEach(person -> all.put(person, new Caller(person)));
        return all;
    }

    boolean getsIn(Door door, Map<String, String> filling, Rounds rounds) {
        String path = rounds.address(door, filling);
        int status = door.isPrograms()
                ? program.get(relative(path)).extract().statusCode()
                : visitor.get(path).statusCode();
        return status == 200 || status == 303;
    }

    /** Tries a door that is not theirs, with everything that those have to whom it is open. */
    List<String> intrude(Door door, Map<String, String> filling, Rounds rounds) {
        List<String> seen = new ArrayList<>();
        String path = rounds.address(door, filling);
        if (door.isPrograms()) {
            Response answer = call(door, path, filling);
            if (!saysNothingToProgram(answer)) {
                seen.add(seen(door, path, answer));
            }
        } else {
            for (Response answer : door.acts() ? send(path, rounds) : List.of(visitor.get(path))) {
                if (!saysNothing(answer)) {
                    seen.add(seen(door, path, answer));
                }
            }
        }
        return seen;
    }

    private Response call(Door door, String path, Map<String, String> filling) {
        return (switch (door.verb()) {
                    case "GET" -> program.get(relative(path));
                    case "DELETE" -> program.delete(relative(path));
                    default -> post(door, path, filling);
                })
                .extract()
                .response();
    }

    private ValidatableResponse post(Door door, String path, Map<String, String> filling) {
        DescribedCall described = DescribedCall.of(door);
        return described
                .file()
                .map(kind -> program.postFile(relative(path), UUID.randomUUID().toString(), kind, "heading\n"))
                .orElseGet(() -> program.post(relative(path), described.with(filling)));
    }

    /** The form as it came, and once more with something in every field. */
    private List<Response> send(String path, Rounds rounds) {
        Optional<SentForm> form = rounds.formTo(path);
        return Stream.of(
                        form.map(SentForm::asItCame).orElseGet(Map::of),
                        form.map(SentForm::filledIn).orElseGet(Map::of))
                .distinct()
                .map(fields ->
                        send(path, fields, form.filter(SentForm::takesFile).isPresent()))
                .toList();
    }

    private Response send(String path, Map<String, String> fields, boolean withFile) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("key", "a-key-of-a-stranger");
        all.put("csrf", secret);
        if (withFile) {
            return visitor.sendParts(path, all);
        }
        Response answer = visitor.send(path, all);
        return answer.statusCode() == TAKES_FILES_ONLY ? visitor.sendParts(path, all) : answer;
    }

    /** The page that everybody is shown in such a case, to the letter; not the one about a form that is too old. */
    private static boolean saysNothing(Response answer) {
        if (!TOLD.containsKey(answer.statusCode())) {
            return false;
        }
        Document page = Jsoup.parse(answer.asString());
        Words words = Words.in(Language.ENGLISH);
        String trouble = "frame.trouble." + TOLD.get(answer.statusCode());
        return page.select("main")
                .text()
                .equals(Stream.of(trouble, trouble + ".means", trouble + ".next", "frame.trouble.home")
                        .map(words::say)
                        .collect(Collectors.joining(" ")));
    }

    private static boolean saysNothingToProgram(Response answer) {
        return TOLD.containsKey(answer.statusCode())
                && TOLD.get(answer.statusCode()).equals(answer.path("code"))
                && answer.jsonPath().getMap("").keySet().equals(Set.of("status", "code", "title"));
    }

    private static String seen(Door door, String path, Response answer) {
        return "%s (%s) answers %d: %.300s"
                .formatted(
                        door,
                        path,
                        answer.statusCode(),
                        answer.contentType().startsWith("text/html")
                                ? Jsoup.parse(answer.asString()).select("main").text()
                                : answer.asString());
    }

    private static String relative(String path) {
        return path.replaceFirst("^/api/", "");
    }
}
