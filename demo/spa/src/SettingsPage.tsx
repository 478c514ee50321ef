import { consent } from './consent';
import { useDecision } from './useDecision';

export const SettingsPage = () => {
  const decision = useDecision();
  return (
    <>
      <div class="prose">
        <h1>Settings</h1>
        <p>
          What this app may load for you. The table is live: it is drawn again by <code>consent.subscribe</code>,
          without reloading anything.
        </p>
      </div>
      <table class="decision" data-status={decision.status}>
        <caption>
          {decision.at
            ? `You answered on ${new Date(decision.at).toLocaleString('en-GB')}`
            : 'You have not answered: everything optional is denied'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Purpose or vendor</th>
            <th scope="col">Choice</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(decision.choices).map(([id, choice]) => (
            <tr key={id} data-id={id} data-choice={choice}>
              <th scope="row">{id}</th>
              <td>{choice}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="actions">
        <button class="button" type="button" id="show-preferences" onClick={() => void consent.show('preferences')}>
          Change my choices
        </button>
        <button class="button quiet" type="button" id="withdraw" onClick={() => consent.withdraw()}>
          Withdraw everything
        </button>
      </p>
    </>
  );
};
