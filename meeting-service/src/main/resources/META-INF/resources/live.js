// Shows what is written as text only: nothing that is typed becomes part of the page's code.
const types = { RESOURCE_PROGRAMME: 'ressourceforløb', FLEX_JOB: 'fleksjob', DISABILITY_PENSION: 'førtidspension',
  JOB_CLARIFICATION: 'jobafklaringsforløb', OTHER: 'andet', RETURNED: 'tilbage til sagsbehandleren' };
const areas = { EMPLOYMENT: 'Arbejde og uddannelse', SOCIAL: 'Sociale forhold', FAMILY: 'Familie', HEALTH: 'Helbred' };
const timings = { NOW: 'nu', LATER: 'senere' };
const day = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const element = id => document.getElementById(id);

// A chapter that was just written in is marked for a moment: who listens finds where the others are.
function show(id, filled, fill) {
  const section = element(id).closest('section');
  const before = section.textContent;
  fill();
  section.hidden = !filled;
  if (filled && section.textContent !== before) {
    section.classList.add('written');
    setTimeout(() => section.classList.remove('written'), 2000);
  }
}

function text(id, value) {
  show(id, Boolean(value), () => { element(id).textContent = value || ''; });
}

function item(line) {
  const item = document.createElement('li');
  if (line.area) {
    const area = document.createElement('b');
    area.textContent = areas[line.area] + ': ';
    item.append(area);
  }
  item.append(line.text === undefined ? line : line.text || '');
  return item;
}

// What an intervention must say besides what it is: who, when, how often, how long. What nobody has said yet stands as a dash, so
// that the room sees what is still to be agreed.
function terms(it) {
  const begins = [timings[it.timing], it.start && 'fra ' + day.format(new Date(it.start + 'T00:00:00Z'))].filter(Boolean).join(', ');
  return [['Tilbud', it.offer, true], ['Hvornår', begins], ['Omfang', it.extent], ['Varighed', it.duration], ['Bevilges af', it.grantedBy]]
    .filter(([, said, optional]) => said || !optional).map(([what, said]) => {
      const term = document.createElement('span');
      const name = document.createElement('i');
      name.textContent = what + ': ';
      term.append(name, said || '–');
      term.classList.toggle('unsaid', !said);
      return term;
    });
}

function proposal(line) {
  const proposed = item(line);
  const said = document.createElement('p');
  said.className = 'terms';
  said.append(...terms(line));
  proposed.append(said);
  return proposed;
}

function list(id, lines, as = item) {
  show(id, lines.length > 0, () => element(id).replaceChildren(...lines.map(as)));
}

const stream = new EventSource(location.pathname.replace(/\/$/, '') + '/recommendation');
stream.onmessage = event => {
  const it = JSON.parse(event.data);
  if (!it.open) {
    stream.close();
    document.querySelector('main').hidden = true;
    element('ended').hidden = false;
    return;
  }
  element('waiting').hidden = it.revision > 0;
  element('type').textContent = it.type ? '– ' + types[it.type] : '';
  text('citizensWords', it.citizensWords);
  text('background', it.background);
  text('considerations', it.considerations);
  text('mentor', it.mentor === true ? 'Ja' : it.mentor === false ? 'Nej' : null);
  list('goals', it.goals || []);
  list('interventions', it.interventions || [], proposal);
  list('futureEmployment', it.futureEmployment || []);
};
