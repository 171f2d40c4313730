package org.carepurse.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.carepurse.audit.AuditTrail;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Role;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.InvoiceHead;
import org.carepurse.invoice.InvoiceNumber;
import org.carepurse.invoice.Invoicing;
import org.carepurse.invoice.ServicePeriod;
import org.carepurse.invoice.WriteInvoice;
import org.carepurse.money.Sterling;
import org.carepurse.order.Quantity;
import org.carepurse.order.SessionsOrdered;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;
import org.carepurse.payment.PayDesk;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has a provider with an order of ten sessions at £45, and a system of its own that listens. */
@OnDatabase
class WebhooksTest {

    private CarePurseInstance instance;
    private SessionsOrdered order;
    private ListeningSystem system;

    @BeforeEach
    void aSystemThatListens(CarePurseInstance running) throws IOException {
        instance = running;
        order = SessionsOrdered.tenAt45(instance);
        system = new ListeningSystem();
    }

    @AfterEach
    void nothingIsLeft() {
        endpoints().stream().map(EndpointSight::reference).forEach(endpoint -> decide(endpoint, EndpointAct.REMOVE));
        system.close();
        instance.clock().reset();
    }

    @Test
    void an_approved_invoice_is_told_with_a_signature_that_others_can_check() {
        Endpoints.Told told = register(Topic.INVOICE_APPROVED);
        order.confirmed(2);
        String invoice = invoice("A1");

        carry();

        ListeningSystem.Heard heard = system.heard().get(0);
        assertThat(system.heard()).hasSize(1);
        assertThat(heard.isSignedBy(told.secret())).isTrue();
        assertThat(heard.isSignedBy(SigningSecret.fresh().text())).isFalse();
        assertThat(heard.headers().get("webhook-timestamp"))
                .isEqualTo(String.valueOf(instance.clock().instant().getEpochSecond()));
        assertThat(heard.text())
                .isEqualTo(
                        """
                        {"type":"invoice.approved","timestamp":"%s","data":{"reference":"%s","amountPence":9000,"number":"A1"}}"""
                                .formatted(log(told).get(0).happenedAt(), invoice));
        assertThat(log(told).get(0).state()).isEqualTo(MessageState.DELIVERED);
        assertThat(log(told).get(0).code()).isEqualTo(204);
    }

    @Test
    void tells_only_what_was_chosen_and_only_ones_own() {
        SessionsOrdered others = SessionsOrdered.tenAt45(instance);
        Endpoints.Told told = register(Topic.INVOICE_QUERIED);
        order.confirmed(1);
        invoice("A1");
        others.confirmed(1);
        carry();
        assertThat(log(told)).isEmpty();

        instance.get(Invoicing.class)
                .writeAndSend(
                        order.provider(),
                        RequestKey.fresh(),
                        new WriteInvoice(
                                order.reference(),
                                head("A2"),
                                List.of(new WriteInvoice.Line(
                                        1, ServicePeriod.on(order.today()), Quantity.of(1), Sterling.pounds("45"))),
                                ""))
                .value();
        carry();

        assertThat(log(told)).extracting(MessageSight::topic).containsExactly(Topic.INVOICE_QUERIED);
    }

    @Test
    void an_act_that_is_undone_tells_nobody() {
        Endpoints.Told told = register(Topic.INVOICE_APPROVED);
        order.confirmed(1);
        invoice("A1");
        assertThat(instance.get(Invoicing.class)
                        .fromDeliveries(
                                order.provider(),
                                RequestKey.fresh(),
                                new Invoicing.FromDeliveries(order.reference(), head("A1")))
                        .isDone())
                .isFalse();
        carry();
        assertThat(log(told)).hasSize(1);
    }

    @Test
    void what_is_refused_is_tried_again_with_the_same_name_and_growing_waits() {
        Endpoints.Told told = register(Topic.ORDER_CANCELLED);
        system.answers(500);
        order.cancelTheRest().value();

        carry();
        carry();
        assertThat(system.heard()).hasSize(1);
        instance.clock().forward(Duration.ofSeconds(5));
        carry();
        instance.clock().forward(Duration.ofMinutes(4));
        carry();
        assertThat(system.heard()).hasSize(2);
        system.answers(204);
        instance.clock().forward(Duration.ofMinutes(1));
        carry();

        assertThat(system.heard()).hasSize(3);
        assertThat(system.heard())
                .extracting(heard -> heard.headers().get("webhook-id"))
                .containsOnly(log(told).get(0).name());
        assertThat(log(told).get(0).state()).isEqualTo(MessageState.DELIVERED);
        assertThat(log(told).get(0).tries()).isEqualTo(3);
    }

    @Test
    void an_address_that_leads_elsewhere_is_not_followed() throws IOException {
        try (ListeningSystem elsewhere = new ListeningSystem()) {
            Endpoints.Told told = register(Topic.ORDER_CANCELLED);
            system.leadsTo(elsewhere.address());
            order.cancelTheRest().value();
            carry();
            assertThat(elsewhere.heard()).isEmpty();
            assertThat(log(told).get(0).code()).isEqualTo(302);
            assertThat(log(told).get(0).state()).isEqualTo(MessageState.WAITING);
        }
    }

    @Test
    void a_line_that_breaks_off_counts_as_not_taken() {
        Endpoints.Told told = register(Topic.ORDER_CANCELLED);
        system.hangsUp();
        order.cancelTheRest().value();
        carry();
        assertThat(log(told).get(0).code()).isZero();
        assertThat(log(told).get(0).words()).isEqualTo("broken-off");
    }

    @Test
    void nothing_overtakes_what_happened_before() {
        Endpoints.Told told = register(Topic.INVOICE_APPROVED, Topic.ORDER_CANCELLED);
        order.confirmed(1);
        invoice("A1");
        order.cancelTheRest().value();
        carry();
        assertThat(system.heard())
                .extracting(heard -> heard.headers().get("webhook-id"))
                .isSorted();
        assertThat(log(told))
                .extracting(MessageSight::topic)
                .containsExactly(Topic.ORDER_CANCELLED, Topic.INVOICE_APPROVED);
    }

    @Test
    void for_a_day_after_a_new_secret_both_sign() {
        Endpoints.Told first = register(Topic.ORDER_CANCELLED);
        String second =
                decide(first.endpoint(), EndpointAct.REPLACE_SECRET).value().secret();
        decide(first.endpoint(), EndpointAct.TEST).value();
        carry();
        assertThat(system.heard().get(0).isSignedBy(first.secret())).isTrue();
        assertThat(system.heard().get(0).isSignedBy(second)).isTrue();

        instance.clock().forward(Endpoint.OVERLAP);
        decide(first.endpoint(), EndpointAct.TEST).value();
        carry();
        assertThat(system.heard().get(1).isSignedBy(first.secret())).isFalse();
        assertThat(system.heard().get(1).isSignedBy(second)).isTrue();
    }

    @Test
    void an_address_that_says_it_is_gone_is_given_up_until_it_is_turned_on_again() {
        Endpoints.Told told = register(Topic.ORDER_CANCELLED);
        system.answers(410);
        decide(told.endpoint(), EndpointAct.TEST).value();
        carry();
        assertThat(endpoints().get(0).state()).isEqualTo(EndpointState.GIVEN_UP);
        order.cancelTheRest().value();
        assertThat(log(told)).hasSize(1);

        system.answers(200);
        decide(told.endpoint(), EndpointAct.TURN_ON).value();
        instance.clock().forward(Duration.ofSeconds(5));
        carry();
        assertThat(log(told).get(0).state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void an_address_that_fails_for_five_days_is_given_up() {
        Endpoints.Told told = register(Topic.ORDER_CANCELLED);
        system.answers(503);
        for (int day = 0; day <= 5; day++) {
            decide(told.endpoint(), EndpointAct.TEST);
            carry();
            instance.clock().forward(Duration.ofDays(1));
        }
        assertThat(endpoints().get(0).state()).isEqualTo(EndpointState.GIVEN_UP);
    }

    @Test
    void a_message_that_got_through_can_be_sent_once_more_under_its_name() {
        Endpoints.Told told = register(Topic.ORDER_CANCELLED);
        decide(told.endpoint(), EndpointAct.TEST).value();
        carry();
        instance.get(Endpoints.class)
                .resend(
                        order.provider(),
                        RequestKey.fresh(),
                        new Endpoints.Resend(told.endpoint(), log(told).get(0).id()))
                .value();
        carry();
        assertThat(system.heard()).hasSize(2);
        assertThat(system.heard().get(0).headers().get("webhook-id"))
                .isEqualTo(system.heard().get(1).headers().get("webhook-id"));
    }

    @Test
    void the_same_request_twice_registers_one_address_and_shows_its_secret_once() {
        RequestKey key = RequestKey.fresh();
        Endpoints.Told first =
                register(key, system.address(), Topic.ORDER_CANCELLED).value();
        Endpoints.Told again =
                register(key, system.address(), Topic.ORDER_CANCELLED).value();
        assertThat(again.endpoint()).isEqualTo(first.endpoint());
        assertThat(first.secret()).startsWith("whsec_");
        assertThat(again.secret()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://provider.example/hook",
                "ftp://provider.example",
                "https://a:b@provider.example",
                "provider",
                ""
            })
    void refuses_an_address_that_is_not_encrypted_or_none(String address) {
        assertThatThrownBy(() -> register(RequestKey.fresh(), address, Topic.ORDER_CANCELLED))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void an_order_is_told_when_it_is_placed() {
        Endpoints.Told told = register(Topic.ORDER_PLACED);
        assertThat(order.another()).isTrue();
        carry();
        assertThat(system.heard()).singleElement().satisfies(heard -> assertThat(heard.text())
                .startsWith("{\"type\":\"order.placed\"")
                .contains("\"amountPence\":4500"));
        assertThat(log(told).get(0).state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void a_payment_is_told_when_it_is_let_go_sent_and_paid() {
        PayDesk desk = PayDesk.in(instance);
        PayDesk.Provider paid = desk.owed("45.00");
        String endpoint = instance.get(Endpoints.class)
                .register(
                        paid.staff,
                        RequestKey.fresh(),
                        new RegisterEndpoint(
                                paid.id,
                                system.address(),
                                Set.of(Topic.PAYMENT_COMING, Topic.PAYMENT_SENT, Topic.PAYMENT_PAID)))
                .value()
                .endpoint();
        String run = desk.released();
        desk.goRound();
        carry();
        assertThat(instance.get(EndpointSights.class).log(paid.staff, endpoint, 0, 50))
                .extracting(MessageSight::topic)
                .containsExactly(Topic.PAYMENT_PAID, Topic.PAYMENT_SENT, Topic.PAYMENT_COMING);
        assertThat(system.heard()).allSatisfy(heard -> assertThat(heard.text())
                .contains("\"amountPence\":4500")
                .contains(desk.payment(run).reference()));
    }

    @Test
    void a_system_that_is_slow_to_answer_keeps_no_other_waiting_and_is_not_told_twice() throws Exception {
        SessionsOrdered others = SessionsOrdered.tenAt45(instance);
        ExecutorService couriers = Executors.newCachedThreadPool();
        try (ListeningSystem slow = new ListeningSystem()) {
            String first = registered(order, slow);
            String second = registered(others, system);
            slow.waits();
            List.of(order, others).forEach(each -> each.cancelTheRest().value());

            instance.get(WebhookRounds.class).goRound(couriers);
            slow.awaitFirst();
            system.awaitFirst();
            instance.get(WebhookRounds.class).goRound(couriers);

            assertThat(slow.heard()).hasSize(1);
            assertThat(system.heard()).hasSize(1);
            slow.goesOn();
            couriers.shutdown();
            assertThat(couriers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            assertThat(instance.get(EndpointSights.class)
                            .log(order.provider(), first, 0, 50)
                            .get(0)
                            .state())
                    .isEqualTo(MessageState.DELIVERED);
            instance.get(Endpoints.class)
                    .decide(others.provider(), RequestKey.fresh(), new Endpoints.Decide(second, EndpointAct.REMOVE));
        } finally {
            couriers.shutdownNow();
        }
    }

    @Test
    void what_another_server_has_picked_up_for_an_address_is_not_overtaken() {
        Endpoints.Told told = register(Topic.ORDER_CANCELLED);
        decide(told.endpoint(), EndpointAct.TEST).value();
        long endpoint = instance.get(Outbox.class).due().get(0);
        assertThat(instance.get(Outbox.class).pick(endpoint).messages()).hasSize(1);
        decide(told.endpoint(), EndpointAct.TEST).value();
        assertThat(instance.get(Outbox.class).pick(endpoint).messages()).isEmpty();
        instance.clock().forward(Duration.ofMinutes(5));
        assertThat(instance.get(Outbox.class).pick(endpoint).messages()).hasSize(2);
    }

    @Test
    void secrets_are_not_in_the_database_as_they_are() {
        Endpoints.Told told = register(Topic.ORDER_CANCELLED);
        byte[] key = Base64.getDecoder().decode(told.secret().substring("whsec_".length()));
        byte[] kept = instance.get(Tables.class)
                .read(
                        "SELECT secret FROM webhook_endpoint WHERE reference = ?",
                        row -> row.getBytes(1),
                        told.endpoint())
                .get(0);
        assertThat(HexFormat.of().formatHex(kept)).doesNotContain(HexFormat.of().formatHex(key));
    }

    @Test
    void without_a_key_no_address_is_registered() {
        Endpoints without = new Endpoints(
                instance.get(EndpointFile.class),
                instance.get(AuditTrail.class),
                new Keys(),
                new SecretSafe(new Keys()),
                instance.clock());
        RegisterEndpoint asked = new RegisterEndpoint(provider(), system.address(), Set.of(Topic.ORDER_CANCELLED));
        assertThat(without.register(order.provider(), RequestKey.fresh(), asked)
                        .why()
                        .code())
                .isEqualTo("webhook-no-key");
        assertThat(endpoints()).isEmpty();
    }

    @Test
    void another_provider_neither_registers_nor_sees_nor_decides() {
        Endpoints.Told told = register(Topic.ORDER_CANCELLED);
        SignedIn stranger = SessionsOrdered.tenAt45(instance).provider();
        assertThatThrownBy(() -> instance.get(EndpointSights.class).show(stranger, told.endpoint()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(Endpoints.class)
                        .decide(
                                stranger,
                                RequestKey.fresh(),
                                new Endpoints.Decide(told.endpoint(), EndpointAct.REMOVE)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> instance.get(Endpoints.class)
                        .register(
                                stranger,
                                RequestKey.fresh(),
                                new RegisterEndpoint(provider(), system.address(), Set.of(Topic.ORDER_CANCELLED))))
                .isInstanceOf(NotAllowed.class);
    }

    private String registered(SessionsOrdered of, ListeningSystem listening) {
        long provider = of.provider().organisationAs(Role.PROVIDER_STAFF).orElseThrow();
        return instance.get(Endpoints.class)
                .register(
                        of.provider(),
                        RequestKey.fresh(),
                        new RegisterEndpoint(provider, listening.address(), Set.of(Topic.ORDER_CANCELLED)))
                .value()
                .endpoint();
    }

    private Endpoints.Told register(Topic... topics) {
        return register(RequestKey.fresh(), system.address(), topics).value();
    }

    private Outcome<Endpoints.Told> register(RequestKey key, String address, Topic... topics) {
        return instance.get(Endpoints.class)
                .register(order.provider(), key, new RegisterEndpoint(provider(), address, Set.of(topics)));
    }

    private Outcome<Endpoints.Told> decide(String endpoint, EndpointAct act) {
        return instance.get(Endpoints.class)
                .decide(order.provider(), RequestKey.fresh(), new Endpoints.Decide(endpoint, act));
    }

    private String invoice(String number) {
        return instance.get(Invoicing.class)
                .fromDeliveries(
                        order.provider(),
                        RequestKey.fresh(),
                        new Invoicing.FromDeliveries(order.reference(), head(number)))
                .value();
    }

    private InvoiceHead head(String number) {
        return new InvoiceHead(new InvoiceNumber(number), order.today());
    }

    private void carry() {
        instance.get(WebhookRounds.class).goRound(Runnable::run);
    }

    private List<MessageSight> log(Endpoints.Told told) {
        return instance.get(EndpointSights.class).log(order.provider(), told.endpoint(), 0, 50);
    }

    private List<EndpointSight> endpoints() {
        return instance.get(EndpointSights.class).ofProvider(order.provider(), provider());
    }

    private long provider() {
        return order.provider().organisationAs(Role.PROVIDER_STAFF).orElseThrow();
    }
}
