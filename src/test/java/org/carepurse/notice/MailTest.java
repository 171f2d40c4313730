package org.carepurse.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.Language;
import org.carepurse.identity.People;
import org.carepurse.identity.SignedIn;
import org.carepurse.order.AnOrder;
import org.carepurse.order.OrderAtWork;
import org.carepurse.table.Tables;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a real mail server on this machine, which is stopped and started. */
@OnDatabase
class MailTest {

    private final CarePurseInstance instance;
    private final NoticeRounds rounds;
    private final Messages messages;
    private final Notices notices;
    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    MailTest(CarePurseInstance instance, NoticeRounds rounds, Messages messages) {
        this.instance = instance;
        this.rounds = rounds;
        this.messages = messages;
        notices = new Notices(instance);
    }

    @BeforeEach
    void startServer() {
        server.start();
        handInAt(server.getSmtp().getPort());
    }

    @AfterEach
    void stopServer() {
        TestMail.isOff();
        server.stop();
        instance.clock().reset();
    }

    @Test
    void all_that_is_new_for_a_person_is_one_e_mail_that_says_nothing_of_it() throws MessagingException, IOException {
        OrderAtWork order = accepted();
        assertThat(messages.unread(order.holder())).isGreaterThan(1);
        rounds.mail();
        List<MimeMessage> mails = to(order.holder());
        assertThat(mails).hasSize(1);
        MimeMessage mail = mails.get(0);
        assertThat(mail.getSubject()).isEqualTo("There is something new for you in CarePurse");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContent().toString()).contains("https://carepurse.example/messages");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .doesNotContain(order.reference(), "Hari", "Physio", "£", "order", "plan");
        rounds.mail();
        assertThat(to(order.holder())).hasSize(1);
    }

    @Test
    void it_is_in_the_persons_language() throws MessagingException {
        OrderAtWork order = AnOrder.in(instance).accepted();
        instance.get(People.class).speak(order.holder(), Language.WELSH);
        notices.address(order.plan().people().commissionerId());
        rounds.mail();
        assertThat(to(order.holder()).get(0).getSubject()).isEqualTo("Mae rhywbeth newydd i chi yn CarePurse");
        assertThat(to(order.holder()).get(0).getContentLanguage()).containsExactly("cy");
    }

    @Test
    void who_wants_no_e_mails_gets_none_not_even_what_waits_already() {
        OrderAtWork order = accepted();
        choose(order.holder(), false);
        rounds.mail();
        assertThat(to(order.holder())).isEmpty();
        assertThat(to(order.staff())).hasSize(1);
        assertThat(messages.unread(order.holder())).isPositive();
        choose(order.holder(), true);
        rounds.mail();
        assertThat(to(order.holder())).isEmpty();
    }

    @Test
    void what_was_read_already_needs_no_e_mail() {
        OrderAtWork order = accepted();
        messages.readAll(order.holder());
        rounds.mail();
        assertThat(to(order.holder())).isEmpty();
    }

    @Test
    void without_a_mail_server_nothing_waits_for_one() {
        TestMail.isOff();
        OrderAtWork order = accepted();
        handInAt(server.getSmtp().getPort());
        rounds.mail();
        assertThat(to(order.holder())).isEmpty();
        assertThat(messages.unread(order.holder())).isPositive();
    }

    @Test
    void while_the_mail_server_is_away_it_is_tried_later_each_time_and_given_up_in_the_end() {
        OrderAtWork order = accepted();
        server.stop();
        rounds.mail();
        assertThat(mailOf(order.holder())).containsOnly("WAITING");
        rounds.mail();
        assertThat(triesFor(order.holder())).isEqualTo(1);
        for (int tries = 1; tries < 8; tries++) {
            instance.clock().forward(Duration.ofHours(5));
            rounds.mail();
        }
        assertThat(mailOf(order.holder())).containsOnly("FAILED");
    }

    @Test
    void it_goes_once_the_mail_server_is_there_again() {
        OrderAtWork order = accepted();
        server.stop();
        rounds.mail();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        startServer();
        rounds.mail();
        assertThat(to(order.holder())).isEmpty();
        instance.clock().forward(Duration.ofMinutes(2).plusSeconds(1));
        rounds.mail();
        assertThat(to(order.holder())).hasSize(1);
    }

    @Test
    void what_was_picked_up_and_not_answered_for_is_picked_up_again_after_a_while_and_by_one_server() {
        OrderAtWork order = accepted();
        Outbox outbox = instance.get(Outbox.class);
        assertThat(outbox.pick(order.holder().personId())).isPresent();
        assertThat(outbox.pick(order.holder().personId())).isEmpty();
        instance.clock().forward(Duration.ofMinutes(2).plusSeconds(1));
        rounds.mail();
        assertThat(to(order.holder())).hasSize(1);
    }

    private OrderAtWork accepted() {
        OrderAtWork order = AnOrder.in(instance).accepted();
        notices.address(order.plan().people().commissionerId());
        return order;
    }

    private static void handInAt(int port) {
        TestMail.handsInAt(
                new MailServer("127.0.0.1", port, MailServer.Security.NONE, "", "", "carepurse@carepurse.example"));
    }

    private void choose(SignedIn who, boolean byEmail) {
        messages.choose(who, RequestKey.fresh(), byEmail).value();
    }

    private List<MimeMessage> to(SignedIn who) {
        String address = instance.get(People.class).person(who.personId()).email();
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).equals(address))
                .toList();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<String> mailOf(SignedIn who) {
        return instance.get(Tables.class)
                .read("SELECT mail FROM message WHERE person_id = ?", row -> row.getString(1), who.personId());
    }

    private int triesFor(SignedIn who) {
        return instance.get(Tables.class)
                .read("SELECT MAX(mail_tries) FROM message WHERE person_id = ?", row -> row.getInt(1), who.personId())
                .get(0);
    }
}
