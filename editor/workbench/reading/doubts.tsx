import { CircleQuestionMark, TriangleAlert, Undo2 } from 'lucide-react';
import { useId } from 'react';
import { Button, Group } from 'react-aria-components';
import type { PolicyReadingView } from '../api/shapes.ts';
import type { Question, Reading } from './use-reading.ts';

/** Buttons, not radio buttons: going through the choices by arrow keys must not answer. */
function QuestionCard({ question, onAnswer }: { question: Question; onAnswer: (choice: string) => void }) {
  const id = useId();
  return (
    <Group className="tj-doubt" aria-labelledby={id}>
      <p className="tj-doubt-head" id={id}>
        <CircleQuestionMark size={15} strokeWidth={1.75} aria-hidden />
        <span>{question.about}</span>
      </p>
      <div className="tj-doubt-choices">
        {question.choices.map((choice, index) => (
          <Button key={choice} className="tj-choice" onPress={() => onAnswer(choice)}>
            {choice}
            {index === 0 && <span className="tj-muted tj-s">现在按这个读</span>}
          </Button>
        ))}
      </div>
    </Group>
  );
}

/** What is doubtful in a text, to be decided, and what a person should look at; decisions can be taken back. */
export function Doubts({ outline, reading }: { outline: PolicyReadingView; reading: Reading<unknown> }) {
  const { questions, warnings } = outline;
  const { answered, refused, answers } = reading;
  if (questions.length + warnings.length + answered.length + refused.length === 0) return null;
  return (
    <section className="tj-doubts" aria-label="要您定的和要核对的">
      {questions.map((question) => (
        <QuestionCard
          key={question.key}
          question={question}
          onAnswer={(choice) => reading.answer(question, choice)}
        />
      ))}
      {warnings.map((warning) => (
        <p className="tj-doubt-warning" key={`${warning.code}${warning.line}${warning.message}`}>
          <TriangleAlert size={15} strokeWidth={1.75} aria-hidden />
          <span>
            {warning.message}
            {warning.line !== null && !warning.message.includes(`第${warning.line}行`) && (
              <span className="tj-muted tj-s"> 第{warning.line}行</span>
            )}
          </span>
        </p>
      ))}
      {answered.map((question) => (
        <p className="tj-doubt-done" key={question.key}>
          <span>
            {question.about} <b>{answers[question.key]}</b>
          </span>
          <Button className="tj-link-button" onPress={() => reading.takeBack(question.key)}>
            <Undo2 size={13} strokeWidth={2} aria-hidden />
            重选
          </Button>
        </p>
      ))}
      {refused.map((repair) => (
        <p className="tj-doubt-done" key={repair.key}>
          <span>
            第{repair.line}行照原样断开：
            <span className="tj-official">{repair.before.replace('\n', ' ⏎ ')}</span>
          </span>
          <Button className="tj-link-button" onPress={() => reading.takeBack(repair.key ?? '')}>
            <Undo2 size={13} strokeWidth={2} aria-hidden />
            还是接上
          </Button>
        </p>
      ))}
    </section>
  );
}
