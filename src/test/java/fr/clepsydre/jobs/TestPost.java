package fr.clepsydre.jobs;

import fr.clepsydre.app.reminder.MailFailure;
import fr.clepsydre.app.reminder.MailPost;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A mail server that keeps what it was given, and fails or dies when it is told to. */
final class TestPost implements MailPost {

    final List<Mail> mails = Collections.synchronizedList(new ArrayList<>());
    volatile Optional<MailFailure> failure = Optional.empty();
    volatile boolean killed;
    volatile int attempts;

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public synchronized Optional<MailFailure> send(Mail mail) {
        attempts++;
        if (failure.isEmpty()) {
            mails.add(mail);
        }
        if (killed) {
            throw new ThreadDeath();
        }
        return failure;
    }

    List<Mail> to(String address) {
        return mails.stream().filter(mail -> mail.to().equals(address)).toList();
    }
}
