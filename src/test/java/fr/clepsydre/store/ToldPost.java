package fr.clepsydre.store;

import fr.clepsydre.app.reminder.MailFailure;
import fr.clepsydre.app.reminder.MailPost;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A mail server that does what it is told, and keeps what it took. */
public final class ToldPost implements MailPost {

    /** What it answers to the next mails; then it takes all. */
    public final Deque<Optional<MailFailure>> answers = new ArrayDeque<>();
    public final List<Mail> taken = new ArrayList<>();
    public boolean open = true;
    /** Ends the program in the midst of the next mail, taken or not. */
    public boolean dying;

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Optional<MailFailure> send(Mail mail) {
        if (dying) {
            throw new IllegalStateException("killed");
        }
        Optional<MailFailure> answer = answers.isEmpty() ? Optional.empty() : answers.poll();
        if (answer.isEmpty()) {
            taken.add(mail);
        }
        return answer;
    }
}
