package org.carepurse.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What everybody meets on their own pages: of which records these tell, to which addresses they lead, and with which
 * forms. That is what concerns them; what only somebody else's pages tell of does not.
 */
final class Rounds {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    /** With which hints show what a reference looks like. */
    private static final String EXAMPLE = "7K3M-9QX4";

    private static final String ORGANISATION = "ORG-";

    /** Services are there for all, and so is another language, which leads back to where one was. */
    private static final Pattern DIRECTORY = Pattern.compile("/(services|basket/add|language)\\b.*");

    private static final Set<Invented> LOOKS_AFTER_EVERYBODY =
            Set.of(Invented.COORDINATOR, Invented.FINANCE, Invented.AUDITOR);

    /** What concerns those who look after everybody is not gathered from their pages, so they need not see each. */
    private static final int MANY_OF_A_KIND = 8;

    private final Collection<Door> doors;
    private final Map<Invented, Set<String>> concerns = new EnumMap<>(Invented.class);
    private final Map<Door, Set<Map<String, String>>> ledTo = new HashMap<>();
    private final Map<Door, Collection<Map<String, String>>> behind = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();
    private final Map<String, String> questions = new HashMap<>();
    private final Map<String, SentForm> forms = new HashMap<>();

    Rounds(Collection<Door> doors) {
        this.doors = doors;
        for (Invented person : Invented.values()) {
            Walk walk = LOOKS_AFTER_EVERYBODY.contains(person)
                    ? Walk.among(MANY_OF_A_KIND, person.signedIn())
                    : Walk.everywhere(person.signedIn());
            walk.sights().forEach(sight -> keep(person, sight));
        }
    }

    Set<String> concernsOf(Invented person) {
        return concerns.getOrDefault(person, Set.of());
    }

    /** The records that concern two people who have nothing to do with each other; one organisation may pay both. */
    List<String> shared(Invented one, Invented other) {
        List<String> both = new ArrayList<>(concernsOf(one));
        both.retainAll(concernsOf(other));
        both.removeIf(record -> record.startsWith(ORGANISATION));
        return both;
    }

    /** Whether every record among those that fill an address concerns the person; a funding line goes with its plan. */
    boolean isTheirs(Invented person, Map<String, String> filling) {
        List<String> records = filling.entrySet().stream()
                .filter(one -> !(one.getKey().equals("line") && filling.containsKey("plan")))
                .map(Map.Entry::getValue)
                .filter(REFERENCE.asMatchPredicate())
                .toList();
        return LOOKS_AFTER_EVERYBODY.contains(person)
                ? records.stream().noneMatch(this::isElsewhere)
                : concernsOf(person).containsAll(records);
    }

    /** Whoever looks after everybody looks after nobody of another commissioner. */
    private boolean isElsewhere(String record) {
        return Stream.of(Invented.values()).filter(Invented::isElsewhere).anyMatch(person -> concernsOf(person)
                .contains(record));
    }

    /**
     * Addresses behind a door that are not for a person to open, of two circles. Everybody else tries others first, so that
     * all of them are tried by somebody.
     */
    List<Map<String, String>> notFor(Invented person, Door door, Predicate<Map<String, String>> admitted) {
        List<Map<String, String>> shut =
                new ArrayList<>(behind(door).stream().filter(admitted.negate()).toList());
        Collections.rotate(shut, person.ordinal());
        return shut.stream().limit(2).toList();
    }

    /**
     * Real addresses behind a door, one for each circle of people whom its records concern: the first somebody is led to,
     * or, where nobody is as things stand, one put together from the records that people are led to elsewhere.
     */
    Collection<Map<String, String>> behind(Door door) {
        return behind.computeIfAbsent(door, this::addresses);
    }

    private Collection<Map<String, String>> addresses(Door door) {
        Map<Set<Invented>, Map<String, String>> one = new LinkedHashMap<>();
        Stream.of(ledTo.getOrDefault(door, Set.of()), elsewhere(door), List.of(putTogether(door)))
                .flatMap(Collection::stream)
                .filter(filling -> filling.keySet().containsAll(door.holes()))
                .forEach(filling -> one.putIfAbsent(circle(filling), filling));
        return one.values();
    }

    /** An address behind a door, with what people's own links ask there; a program asks what they ask on its page. */
    String address(Door door, Map<String, String> filling) {
        String onItsPage = questions.getOrDefault(door.path().replaceFirst("^/api", ""), "");
        return door.filled(filling) + questions.getOrDefault(door.path(), onItsPage);
    }

    /** The form that leads to an address, as it came; none when nobody has it on a page as things stand. */
    Optional<SentForm> formTo(String address) {
        return Optional.ofNullable(forms.get(address));
    }

    private void keep(Invented person, Sight sight) {
        lead("GET", sight.path());
        sight.page().select("a[href^=/]").eachAttr("href").forEach(link -> lead("GET", link.replaceFirst("#.*", "")));
        sight.forms().forEach(this::lead);
        if (!DIRECTORY.matcher(sight.path()).matches()) {
            concerns.computeIfAbsent(person, nobody -> new HashSet<>()).addAll(references(sight));
        }
    }

    private static List<String> references(Sight sight) {
        Document page = sight.page().clone();
        page.select("a[href]").stream()
                .filter(link -> DIRECTORY.matcher(link.attr("href")).matches())
                .forEach(Element::remove);
        return REFERENCE
                .matcher(sight.path() + page.select("main").outerHtml())
                .results()
                .map(MatchResult::group)
                .filter(reference -> !reference.endsWith(EXAMPLE))
                .toList();
    }

    private void lead(Element form) {
        forms.putIfAbsent(form.attr("action"), new SentForm(form));
        lead("POST", form.attr("action"));
    }

    private void lead(String verb, String address) {
        if (addresses.add(verb + " " + address)) {
            leadAnew(verb, address);
        }
    }

    private void leadAnew(String verb, String address) {
        String path = address.replaceFirst("\\?.*", "");
        doors.stream()
                .filter(door -> door.verb().equals(verb) && door.in(path).isPresent())
                .max(Comparator.comparing(Door::plainness))
                .ifPresent(door -> {
                    questions.putIfAbsent(door.path(), address.substring(path.length()));
                    ledTo.computeIfAbsent(door, none -> new LinkedHashSet<>())
                            .add(door.in(path).orElseThrow());
                });
    }

    private Set<Map<String, String>> elsewhere(Door door) {
        return ledTo.values().stream()
                .flatMap(Collection::stream)
                .filter(filling -> filling.keySet().containsAll(door.holes()))
                .map(filling -> only(door, filling))
                .collect(Collectors.toSet());
    }

    private Map<String, String> putTogether(Door door) {
        Map<String, String> any = new HashMap<>();
        ledTo.values().stream().flatMap(Collection::stream).forEach(filling -> filling.forEach(any::putIfAbsent));
        return only(door, any);
    }

    private static Map<String, String> only(Door door, Map<String, String> filling) {
        Map<String, String> wanted = new HashMap<>(filling);
        wanted.keySet().retainAll(door.holes());
        return wanted;
    }

    private Set<Invented> circle(Map<String, String> filling) {
        return Stream.of(Invented.values())
                .filter(person -> isTheirs(person, filling))
                .collect(Collectors.toSet());
    }
}
